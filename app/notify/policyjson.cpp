// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/policyjson.h"

#include "core/ids.h"

#include <QJsonArray>

#include <algorithm>
#include <span>

namespace meshtray::notify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyLength = 64; // hex digits
constexpr qsizetype longestGroup = 128;
constexpr auto timeFormat = "HH:mm"_L1;

template <class T>
struct Named {
    T value;
    QLatin1StringView name;
};

constexpr Named<Privacy> privacies[] = {
    {Privacy::All, "all"_L1}, {Privacy::Sender, "sender"_L1}, {Privacy::Nothing, "nothing"_L1}};
constexpr Named<Urgency> urgencies[] = {{Urgency::Low, "low"_L1}, {Urgency::Next, "next"_L1}, {Urgency::Now, "now"_L1}};
constexpr Named<Treatment> treatments[] = {{Treatment::Tell, "tell"_L1},
                                           {Treatment::BreakThrough, "break_through"_L1},
                                           {Treatment::Insist, "insist"_L1},
                                           {Treatment::Keep, "keep"_L1}};
constexpr QLatin1StringView weekdays[] = {"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                          "friday"_L1, "saturday"_L1, "sunday"_L1};

template <class T>
QString nameOf(std::span<const Named<T>> table, T value)
{
    const auto found = std::ranges::find(table, value, &Named<T>::value);
    return found == table.end() ? QString() : QString(found->name);
}

template <class T>
std::optional<T> valueOf(std::span<const Named<T>> table, const QJsonValue &json)
{
    const QString name = json.toString();
    const auto found = std::ranges::find_if(table, [&](const Named<T> &each) { return name == each.name; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

bool isMesh(const QString &text)
{
    return MeshId::parse(text).has_value();
}

bool isKey(const QString &text)
{
    return text.size() == keyLength &&
           std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isGroup(const QString &text)
{
    if (text == u"*")
        return true;
    const bool hasMark = text.startsWith(u'@') || text.startsWith(u'#');
    return hasMark && text.size() > 1 && text.size() <= longestGroup &&
           std::ranges::all_of(text.toUcs4(), [](uint c) { return QChar::isPrint(c); });
}

/// Reads one object; a problem is remembered under its place.
class Fields {
public:
    Fields(const QJsonValue &value, QString place, QStringList &problems)
        : m_object(value.toObject())
        , m_place(std::move(place))
        , m_problems(problems)
    {
        if (!value.isObject())
            complain({});
    }

    bool isSound() const { return m_isSound; }
    void complain(const QString &field)
    {
        m_isSound = false;
        m_problems += placeOf(field);
    }
    QString placeOf(const QString &field) const
    {
        return m_place.isEmpty() || field.isEmpty() ? m_place + field : m_place + u'.' + field;
    }
    QJsonValue take(const QString &field) const { return m_object.value(field); }

    bool boolean(const QString &field, bool otherwise)
    {
        const QJsonValue value = take(field);
        if (!value.isUndefined() && !value.isBool())
            complain(field);
        return value.toBool(otherwise);
    }
    QString text(const QString &field, bool (*isGood)(const QString &))
    {
        const QJsonValue value = take(field);
        if (value.isUndefined())
            return {};
        const QString text = value.toString();
        if (!isGood(text)) {
            complain(field);
            return {};
        }
        return text;
    }
    template <class T>
    std::optional<T> named(const QString &field, std::span<const Named<T>> table)
    {
        const QJsonValue value = take(field);
        const auto read = valueOf(table, value);
        if (!read && !value.isUndefined())
            complain(field);
        return read;
    }
    /// At most `most` of its entries.
    QJsonArray array(const QString &field, qsizetype most)
    {
        const QJsonValue value = take(field);
        QJsonArray array = value.toArray();
        if ((!value.isUndefined() && !value.isArray()) || array.size() > most)
            complain(field);
        while (array.size() > most)
            array.removeLast();
        return array;
    }

private:
    QJsonObject m_object;
    QString m_place;
    QStringList &m_problems;
    bool m_isSound = true;
};

QTime timeOf(const QString &text)
{
    return QTime::fromString(text, timeFormat);
}

bool isTime(const QString &text)
{
    return timeOf(text).isValid();
}

QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

bool isMoment(const QString &text)
{
    return text.endsWith(u'Z') && momentOf(text).isValid();
}

bool isConversation(const QString &text)
{
    return isKey(text) || isGroup(text);
}

void putUnlessEmpty(QJsonObject &json, const QString &field, const QString &text)
{
    if (!text.isEmpty())
        json.insert(field, text);
}

QJsonObject toJson(const Rule &rule)
{
    QJsonObject json{{u"treatment"_s, nameOf<Treatment>(treatments, rule.treatment)}};
    putUnlessEmpty(json, u"mesh"_s, rule.mesh);
    putUnlessEmpty(json, u"sender"_s, rule.sender);
    putUnlessEmpty(json, u"group"_s, rule.group);
    if (rule.atLeast)
        json.insert(u"atLeast"_s, nameOf<Urgency>(urgencies, *rule.atLeast));
    return json;
}

QJsonObject toJson(const Mute &mute)
{
    QJsonObject json{{u"mesh"_s, mute.mesh}};
    putUnlessEmpty(json, u"conversation"_s, mute.conversation);
    if (mute.until.isValid())
        json.insert(u"until"_s, mute.until.toUTC().toString(Qt::ISODate));
    return json;
}

std::optional<Rule> readRule(Fields fields)
{
    Rule rule;
    rule.mesh = fields.text(u"mesh"_s, isMesh);
    rule.sender = fields.text(u"sender"_s, isKey);
    rule.group = fields.text(u"group"_s, isGroup);
    rule.atLeast = fields.named<Urgency>(u"atLeast"_s, urgencies);
    const auto treatment = fields.named<Treatment>(u"treatment"_s, treatments);
    if (fields.isSound() && !treatment)
        fields.complain(u"treatment"_s);
    if (!fields.isSound())
        return std::nullopt;
    rule.treatment = *treatment;
    return rule;
}

std::optional<Mute> readMute(Fields fields)
{
    Mute mute;
    mute.mesh = fields.text(u"mesh"_s, isMesh);
    mute.conversation = fields.text(u"conversation"_s, isConversation);
    if (const QString until = fields.text(u"until"_s, isMoment); !until.isEmpty())
        mute.until = momentOf(until);
    if (fields.isSound() && mute.mesh.isEmpty())
        fields.complain(u"mesh"_s);
    return fields.isSound() ? std::optional(mute) : std::nullopt;
}

std::optional<QuietSpan> readSpan(Fields fields)
{
    const QuietSpan span{timeOf(fields.text(u"from"_s, isTime)), timeOf(fields.text(u"until"_s, isTime))};
    if (fields.isSound() && (!span.from.isValid() || !span.until.isValid()))
        fields.complain(span.from.isValid() ? u"until"_s : u"from"_s);
    return fields.isSound() ? std::optional(span) : std::nullopt;
}

} // namespace

bool isValid(const Rule &rule)
{
    return (rule.mesh.isEmpty() || isMesh(rule.mesh)) && (rule.sender.isEmpty() || isKey(rule.sender)) &&
           (rule.group.isEmpty() || isGroup(rule.group)) &&
           (!rule.atLeast || !nameOf<Urgency>(urgencies, *rule.atLeast).isEmpty()) &&
           !nameOf<Treatment>(treatments, rule.treatment).isEmpty();
}

bool isValid(const Mute &mute)
{
    return isMesh(mute.mesh) && (mute.conversation.isEmpty() || isConversation(mute.conversation));
}

QJsonObject toJson(const Policy &policy)
{
    QJsonObject quiet;
    for (size_t day = 0; day < policy.quiet.size(); ++day) {
        if (const auto &span = policy.quiet.at(day))
            quiet.insert(weekdays[day], QJsonObject{{u"from"_s, span->from.toString(timeFormat)},
                                                    {u"until"_s, span->until.toString(timeFormat)}});
    }
    QJsonArray rules;
    for (const Rule &rule : policy.rules)
        rules.append(toJson(rule));
    QJsonArray mutes;
    for (const Mute &mute : policy.mutes)
        mutes.append(toJson(mute));
    return {{u"enabled"_s, policy.enabled},
            {u"privacy"_s, nameOf<Privacy>(privacies, policy.privacy)},
            {u"quiet"_s, quiet},
            {u"obeysDesktop"_s, policy.obeysDesktop},
            {u"rules"_s, rules},
            {u"mutes"_s, mutes}};
}

PolicyReading readPolicy(const QJsonObject &json)
{
    PolicyReading reading;
    Policy &policy = reading.policy;
    Fields fields(json, {}, reading.problems);
    policy.enabled = fields.boolean(u"enabled"_s, policy.enabled);
    policy.obeysDesktop = fields.boolean(u"obeysDesktop"_s, policy.obeysDesktop);
    policy.privacy = fields.named<Privacy>(u"privacy"_s, privacies).value_or(policy.privacy);

    const QJsonValue quiet = fields.take(u"quiet"_s);
    if (!quiet.isUndefined() && !quiet.isObject())
        fields.complain(u"quiet"_s);
    for (size_t day = 0; day < policy.quiet.size(); ++day) {
        const QJsonValue span = quiet.toObject().value(weekdays[day]);
        if (!span.isUndefined())
            policy.quiet.at(day) = readSpan({span, u"quiet."_s + weekdays[day], reading.problems});
    }
    const QJsonArray rules = fields.array(u"rules"_s, mostRules);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (auto rule = readRule({rules.at(i), u"rules[%1]"_s.arg(i), reading.problems}))
            policy.rules.append(*rule);
    }
    const QJsonArray mutes = fields.array(u"mutes"_s, mostMutes);
    for (qsizetype i = 0; i < mutes.size(); ++i) {
        if (auto mute = readMute({mutes.at(i), u"mutes[%1]"_s.arg(i), reading.problems}))
            policy.mutes.append(*mute);
    }
    return reading;
}

} // namespace meshtray::notify
