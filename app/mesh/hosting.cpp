// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/hosting.h"

#include "core/logging.h"
#include "mesh/brokeridentity.h"

#include <QPointer>

#include <algorithm>

namespace meshtray {
namespace {

Result<std::optional<HostingMemory>> readMemory(const SafeFile &file)
{
    const auto content = file.read();
    return content ? hostingFromJson(*content) : std::unexpected(content.error());
}

/// An answer that does not come when whoever asked is gone.
template <class T>
std::function<void(Result<T>)> guarded(QObject *context, std::function<void(Result<T>)> done)
{
    return [asker = QPointer(context), done = std::move(done)](Result<T> result) {
        if (asker)
            done(std::move(result));
    };
}

bool isCalled(const HostedMesh &mesh, const QString &name)
{
    return mesh.name == name.simplified() || mesh.slug == name;
}

} // namespace

HostingService::HostingService(QString folder, MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_file(m_folder + QStringLiteral("/hosting.json"))
    , m_meshes(meshes)
    , m_clock(clock)
    , m_hosted(m_folder, meshes, clock,
               [this](const MeshId &mesh, std::function<void(Result<void>)> done) { note(mesh, std::move(done)); })
    , m_admin(meshes, clock)
    , m_memory(readMemory(m_file))
    , m_limitsWritten(limits())
{
}

HostingService::~HostingService() = default;

void HostingService::setState(HostState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

QStringList HostingService::meshesToCome() const
{
    QStringList names;
    for (const MeshId &id : memory().meshes())
        if (const Mesh *mesh = m_meshes.find(id))
            names.append(mesh->record().slug);
    return names;
}

QList<net::ListenAddress> HostingService::lastListening() const
{
    return memory().listen;
}

QMap<QString, QString> HostingService::limits() const
{
    return memory().limits;
}

void HostingService::setLimits(const QMap<QString, QString> &limits, QObject *context,
                               std::function<void(Result<void>)> done)
{
    const auto answer = guarded(context, std::move(done));
    if (!m_memory)
        return answer(std::unexpected(m_memory.error()));
    broker::BrokerConfig config;
    if (const auto fits = applyLimits(config, limits); !fits)
        return answer(fits);
    HostingMemory now = memory();
    now.limits = limits;
    remember(now, [this, limits, answer](const Result<void> &written) {
        if (!written)
            takeBack(limits);
        answer(written);
    });
    Q_EMIT limitsChanged();
}

void HostingService::takeBack(const QMap<QString, QString> &unwritten)
{
    if (limits() != unwritten)
        return; // others were set since
    HostingMemory now = memory();
    now.limits = m_limitsWritten;
    m_memory = std::optional(now);
    Q_EMIT limitsChanged();
}

bool HostingService::hasPendingLimits() const
{
    return std::holds_alternative<Hosting>(m_state) && limits() != m_limitsInUse;
}

broker::BrokerConfig HostingService::configFor(const HostRequest &request) const
{
    broker::BrokerConfig config;
    config.dataFolder = m_folder + QStringLiteral("/broker");
    if (!request.listen.isEmpty())
        config.listen = request.listen;
    else if (!lastListening().isEmpty())
        config.listen = lastListening();              // where the members look for it
    static_cast<void>(applyLimits(config, limits())); // they were checked when they were set or read
    return config;
}

void HostingService::start(const HostRequest &request, QObject *context, Done done)
{
    if (!std::holds_alternative<NotHosting>(m_state) && !std::holds_alternative<HostFailed>(m_state))
        return done(fail(ErrorCode::AlreadyExists, tr("A broker is running here already. Stop it first.")));
    if (!m_memory)
        return done(std::unexpected(m_memory.error()));

    m_done = guarded(context, std::move(done));
    setState(StartingHost{});
    m_host = std::make_unique<broker::BrokerHost>();
    obtainBrokerIdentity(m_meshes.secrets(), m_clock.wallMs(), this,
                         [this, request](const Result<net::TlsIdentity> &identity) { run(request, identity); });
}

// Members come by ws, which invites name, so a keychain that has no key for wss keeps nobody out; it is said, not
// hidden.
void HostingService::run(const HostRequest &request, const Result<net::TlsIdentity> &identity)
{
    if (isStopWanted())
        return giveUp(calledOff());
    m_limitsInUse = limits();
    broker::BrokerConfig config = configFor(request);
    m_withoutTls.reset();
    if (identity) {
        config.tls = *identity;
    } else {
        m_withoutTls = identity.error();
        qCWarning(lcMesh) << "hosting without TLS:" << identity.error().message;
    }
    m_host->start(config, this, [this, request](Result<broker::BrokerAddresses> started) {
        if (!started)
            return giveUp(started.error());
        if (isStopWanted())
            return giveUp(calledOff());
        m_tlsPin = started->tlsPin;
        settle(request, started->listening);
    });
}

void HostingService::settle(const HostRequest &request, const Addresses &listening)
{
    HostingMemory now = memory();
    now.listen = listening;
    m_memory = std::optional(now); // written with the next note
    m_hosted.use(m_host.get(), ownUrl(listening));
    m_hosted.find(now.meshes(), [this, request, listening](const Result<QList<HostedMesh>> &found) {
        if (!found)
            return giveUp(found.error());
        choose(request, listening, *found);
    });
}

void HostingService::choose(const HostRequest &request, const Addresses &listening, const QList<HostedMesh> &found)
{
    const auto wanted = std::ranges::find_if(found, [&](const HostedMesh &mesh) {
        return request.name.isEmpty() ? mesh.id == memory().mesh : isCalled(mesh, request.name);
    });
    if (wanted != found.end())
        return succeed({wanted->id, wanted->slug, listening, found});
    if (request.name.isEmpty() && !found.isEmpty())
        return succeed({found.first().id, found.first().slug, listening, found});

    const QString name = request.name.isEmpty() ? request.firstName : request.name;
    m_hosted.make(name, request.displayName, [this, listening, found](const Result<HostedMesh> &made) {
        if (!made)
            return giveUp(made.error());
        succeed({made->id, made->slug, listening, found + QList{*made}});
    });
}

void HostingService::succeed(Hosting hosting)
{
    hosting.tlsPin = m_tlsPin;
    hosting.withoutTls = m_withoutTls;
    HostingMemory now{hosting.mesh, hosting.listening, HostingMemory::Wish::Run, {}, limits()};
    for (const HostedMesh &hosted : hosting.meshes) {
        m_meshes.moveBroker(hosted.id, ownUrl(hosting.listening));
        if (Mesh *mesh = m_meshes.find(hosted.id))
            mesh->hurry();
        if (hosted.id != hosting.mesh)
            now.others.append(hosted.id);
    }
    remember(now, [this, hosting](const Result<void> &noted) {
        if (!noted)
            return giveUp(noted.error());
        if (isStopWanted())
            return giveUp(calledOff());
        m_admin.open(*m_host, hosting);
        setState(hosting);
        answer(hosting);
    });
}

void HostingService::giveUp(const Error &error)
{
    stopBroker([this, error] {
        if (isStopWanted())
            rest();
        else
            setState(HostFailed{error});
        answer(std::unexpected(error));
    });
}

bool HostingService::isStopWanted() const
{
    return !m_stops.isEmpty();
}

Error HostingService::calledOff() const
{
    return {ErrorCode::Unavailable, tr("The broker was stopped meanwhile.")};
}

void HostingService::stopBroker(std::function<void()> done)
{
    m_hosted.use(nullptr, {});
    m_admin.close();
    m_host->stop(this, [this, done = std::move(done)] {
        m_host.release()->deleteLater(); // this is its own callback
        done();
    });
}

void HostingService::answer(const Result<Hosting> &result)
{
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

void HostingService::stop(QObject *context, std::function<void(Result<void>)> done)
{
    const auto answer = guarded(context, std::move(done));
    if (std::holds_alternative<NotHosting>(m_state))
        return answer(fail(ErrorCode::NotFound, tr("No broker is running here.")));
    m_stops.append(answer);
    if (std::holds_alternative<HostFailed>(m_state))
        return rest();
    const bool isUp = std::holds_alternative<Hosting>(m_state);
    if (!std::holds_alternative<StoppingHost>(m_state))
        setState(StoppingHost{});
    if (isUp)
        stopBroker([this] { rest(); }); // else what is on its way comes to it
}

void HostingService::restart(QObject *context, Done done)
{
    const auto answer = guarded(context, std::move(done));
    if (!std::holds_alternative<Hosting>(m_state))
        return answer(fail(ErrorCode::NotFound, tr("No broker is running here.")));
    setState(StoppingHost{});
    stopBroker([this, answer] {
        if (isStopWanted()) {
            rest();
            return answer(std::unexpected(calledOff()));
        }
        m_state = NotHosting{};
        start({}, this, answer);
    });
}

void HostingService::rest()
{
    const auto answer = [stops = std::exchange(m_stops, {})](const Result<void> &noted) {
        for (const auto &stop : stops)
            stop(noted);
    };
    setState(NotHosting{});
    if (!m_memory || !*m_memory)
        return answer({});
    HostingMemory now = memory();
    now.wish = HostingMemory::Wish::Rest;
    remember(now, answer);
}

void HostingService::resume()
{
    if (!m_memory) {
        setState(HostFailed{m_memory.error()});
        return;
    }
    if (memory().wish == HostingMemory::Wish::Rest)
        return;
    start({}, this, [](const Result<Hosting> &started) {
        if (!started)
            qCWarning(lcMesh) << "hosting could not go on:" << started.error().message;
    });
}

void HostingService::hurry()
{
    const auto *failed = std::get_if<HostFailed>(&m_state);
    if (failed && failed->error.code == ErrorCode::Unavailable)
        resume();
}

void HostingService::createMesh(const QString &name, const QString &displayName, QObject *context,
                                std::function<void(Result<HostedMesh>)> done)
{
    const auto answer = guarded(context, std::move(done));
    if (!std::holds_alternative<Hosting>(m_state))
        return answer(fail(ErrorCode::NotFound, tr("No broker is running here. Start hosting first.")));
    m_hosted.make(name, displayName, [this, answer](const Result<HostedMesh> &made) {
        if (made)
            welcome(*made);
        answer(made);
    });
}

void HostingService::welcome(const HostedMesh &made)
{
    auto *hosting = std::get_if<Hosting>(&m_state);
    if (!hosting)
        return; // stopped meanwhile; the mesh is there at the next start
    hosting->meshes.append(made);
    static_cast<void>(administer(made.id));
}

Result<void> HostingService::administer(const MeshId &mesh)
{
    const auto *hosting = std::get_if<Hosting>(&m_state);
    const HostedMesh *wanted = hosting ? hosting->find(mesh) : nullptr;
    if (!wanted)
        return fail(ErrorCode::NotFound, tr("This mesh is not hosted here now. Start hosting first."));
    Hosting now = *hosting;
    now.mesh = wanted->id;
    now.slug = wanted->slug;
    HostingMemory noted = memory(); // perhaps with one that is being made
    noted.others = noted.meshes();
    noted.others.removeOne(now.mesh);
    noted.mesh = now.mesh;
    remember(noted, [](const Result<void> &written) {
        if (!written) // the choice is lost with the program, and nothing else
            qCWarning(lcMesh) << "which mesh is administered was not noted:" << written.error().message;
    });
    m_admin.open(*m_host, now);
    setState(now);
    return {};
}

void HostingService::letGo(const MeshId &mesh, QObject *context, std::function<void(Result<void>)> done)
{
    const auto answer = guarded(context, std::move(done));
    if (!m_memory)
        return answer(std::unexpected(m_memory.error()));
    HostingMemory left = memory();
    if (!left.meshes().contains(mesh))
        return answer({});
    if (!std::holds_alternative<NotHosting>(m_state) && !std::holds_alternative<HostFailed>(m_state))
        return answer(fail(ErrorCode::Refused, tr("This mesh is hosted here, with your key. Stop hosting first, then "
                                                  "leave it.")));
    left.others = left.meshes();
    left.others.removeAll(mesh);
    left.mesh = left.others.isEmpty() ? std::nullopt : std::optional(left.others.takeFirst());
    if (!left.mesh)
        left.wish = HostingMemory::Wish::Rest;
    remember(left, answer);
}

HostingMemory HostingService::memory() const
{
    return m_memory ? m_memory->value_or(HostingMemory{}) : HostingMemory{};
}

void HostingService::note(const MeshId &mesh, std::function<void(Result<void>)> done)
{
    HostingMemory now = memory();
    if (now.mesh)
        now.others.append(mesh);
    else
        now.mesh = mesh;
    remember(now, std::move(done));
}

void HostingService::remember(const HostingMemory &memory, std::function<void(Result<void>)> done)
{
    m_memory = std::optional(memory);
    m_file.write(toJson(memory), this,
                 [this, limits = memory.limits, done = std::move(done)](const Result<void> &written) {
                     if (written)
                         m_limitsWritten = limits;
                     done(written);
                 });
}

} // namespace meshtray
