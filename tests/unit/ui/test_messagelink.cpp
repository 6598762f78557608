// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/messagelink.h"

#include <QTest>

using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class MessageLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHostIsToldInFull_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("readable");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("isEncrypted");
        const auto row = [](const char *name, const QString &address, const QString &host, const QString &readable,
                            const QString &user, bool isEncrypted) {
            QTest::newRow(name) << address << host << readable << user << isEncrypted;
        };
        row("plain", u"https://example.org/a"_s, u"example.org"_s, {}, {}, true);
        row("not encrypted", u"http://example.org"_s, u"example.org"_s, {}, {}, false);
        row("a port", u"https://example.org:8443/"_s, u"example.org:8443"_s, {}, {}, true);
        row("a user that looks like a host", u"https://paypal.com@evil.example/x"_s, u"evil.example"_s, {},
            u"paypal.com"_s, true);
        row("user and password", u"https://a:b@evil.example"_s, u"evil.example"_s, {}, u"a:b"_s, true);
        row("letters that imitate", u"https://\u0430pple.com"_s, u"xn--pple-43d.com"_s, u"\u0430pple.com"_s, {}, true);
        row("the same as punycode", u"https://xn--pple-43d.com"_s, u"xn--pple-43d.com"_s, u"\u0430pple.com"_s, {},
            true);
        row("IPv6", u"http://[fe80::1]:80/"_s, u"[fe80::1]:80"_s, {}, {}, false);
        row("a number", u"http://2130706433/"_s, u"127.0.0.1"_s, {}, {}, false);
    }
    void theHostIsToldInFull()
    {
        QFETCH(QString, address);
        const auto link = linkFrom(address);
        QVERIFY(link);
        QTEST(link->host, "host");
        QTEST(link->readableHost, "readable");
        QTEST(link->userInfo, "user");
        QTEST(link->isEncrypted, "isEncrypted");
        QVERIFY(link->address.startsWith(link->isEncrypted ? u"https://"_s : u"http://"_s));
        QVERIFY(std::ranges::all_of(link->address, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; }));
    }

    void nothingElseIsALink()
    {
        for (const QString &address :
             {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"https://"_s, u"//example.org"_s, u"example.org"_s,
              u"ftp://example.org"_s, u"https:example.org"_s, u"ic://join/x"_s,
              u"https://a.b/"_s + QString(3000, u'x')})
            QVERIFY2(!linkFrom(address), qPrintable(address));
    }
};

QTEST_APPLESS_MAIN(MessageLinkTest)
#include "test_messagelink.moc"
