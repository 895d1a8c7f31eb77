// enrol and sync: what needs a network. Both run on the program's one event loop.
#include "mobile/cli/context.h"

#include "sync/client/qt/qt_network.h"
#include "sync/client/runner.h"
#include "sync/protocol/receipt.h"

#include <QCoreApplication>
#include <QTimer>

#include <iostream>

namespace lanyard::cli {

namespace {

/// `sync --once` gives up when nothing has moved for this long.
constexpr int kOnceMillis = 20'000;
constexpr int kQuietMillis = 1'500;

} // namespace

int enrol(Context& context, const std::string& text) {
    const auto code = protocol::parseEnrolmentCode(text);
    if (!code)
        return context.refused(code.error());
    auto device = context.open();
    if (!device)
        return context.refused(device.error());
    const auto pin = context.readPin();
    if (!pin)
        return context.refused(pin.error());
    if (const Status fits = device->checkPin(pin->view()); !fits)
        return context.refused(fits.error());
    const auto transport = device->beginEnrolment();
    if (!transport)
        return context.refused(transport.error());

    client::QtNetwork network;
    client::QtScheduler scheduler;
    client::Enroller enroller(network, scheduler, context.clock, context.random, device->storeId(), *transport,
                              "lanyard-cli");
    int exitCode = 1;
    // Queued: the run's own objects are still on the stack when it ends.
    QTimer::singleShot(0, [&] {
        enroller.start(*code, [&](Result<client::Enrolled> enrolled) {
            if (!enrolled) {
                exitCode = context.refused(enrolled.error());
            } else if (const Status finished = device->finishEnrolment(std::move(*enrolled), pin->view()); !finished) {
                exitCode = context.refused(finished.error());
            } else {
                const auto& profile = device->trust()->profile;
                const std::string problem = device->overlayProblem().value_or("");
                nlohmann::json problems = nlohmann::json::array();
                if (!problem.empty())
                    problems.push_back(problem);
                exitCode = context.done(
                    {{"force", profile.forceName}, {"officer", device->trust()->officer}, {"problems", problems}},
                    "Enrolled with " + profile.forceName + "." +
                        (problem.empty() ? "" : " Its own words are not here, the national guides are: " + problem));
            }
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    return exitCode;
}

int sync(Context& context, bool once) {
    auto device = context.pinFromStdin ? context.openUnlocked() : context.open();
    if (!device)
        return context.refused(device.error());
    if (device->trust() == nullptr || device->transportKey() == nullptr)
        return context.refused({ErrorCode::NotFound, "This device is not enrolled with a force."});
    const auto before = device->outbox().entries();
    if (!before)
        return context.refused(before.error());

    client::QtNetwork network;
    client::QtScheduler scheduler;
    const auto& trust = *device->trust();
    const auto transport = network.open(trust.profile.relayOrigin, trust.caCertificate);
    client::SyncRunner runner(device->outbox(), *transport, scheduler,
                              {device->transportKey(), trust.keyset.log, trust.profile.relayKey}, context.clock,
                              context.random);
    QTimer quiet;
    quiet.setSingleShot(true);
    QObject::connect(&quiet, &QTimer::timeout, &QCoreApplication::quit);
    QTimer stuck;
    stuck.setSingleShot(true);
    QObject::connect(&stuck, &QTimer::timeout, &QCoreApplication::quit);
    std::size_t sending = 0;
    runner.changed = [&] {
        if (!once)
            return;
        if (runner.idle()) {
            QTimer::singleShot(0, &QCoreApplication::quit);
        } else if (!runner.status().reachable) {
            quiet.start(0);
        } else if (runner.status().sendingTotal > 0) {
            // A large envelope may take minutes: as long as it moves, there is no end to wait for.
            quiet.stop();
            if (sending != runner.status().sendingDone)
                stuck.start(kOnceMillis);
            sending = runner.status().sendingDone;
        } else {
            // All sent and no receipt yet: wait a little for the force, not for ever.
            quiet.start(kQuietMillis);
        }
    };
    if (const Status started = runner.start(); !started)
        return context.refused(started.error());
    if (once) {
        if (runner.idle())
            QTimer::singleShot(0, &QCoreApplication::quit);
        stuck.start(kOnceMillis);
    }
    QCoreApplication::exec();

    const auto after = device->outbox().entries();
    if (!after)
        return context.refused(after.error());
    int sent = 0;
    int received = 0;
    int waiting = 0;
    for (const store::OutboxEntry& entry : *after) {
        const auto was = std::find_if(before->begin(), before->end(),
                                      [&](const auto& e) { return e.envelopeId == entry.envelopeId; });
        const bool answered =
            entry.state == store::OutboxState::Accepted || entry.state == store::OutboxState::Rejected;
        const auto atRelay = [](store::OutboxState s) {
            return s == store::OutboxState::Custody || s == store::OutboxState::Accepted ||
                   s == store::OutboxState::Rejected;
        };
        sent += atRelay(entry.state) && (was == before->end() || !atRelay(was->state)) ? 1 : 0;
        received += answered ? 1 : 0;
        waiting += answered ? 0 : 1;
    }
    if (context.pinFromStdin) {
        if (const Status settled = device->settleReceipts(); !settled)
            return context.refused(settled.error());
        if (const auto time = runner.status().serverTime)
            if (const Status kept = device->sawServerDay(dateOf(*time)); !kept)
                return context.refused(kept.error());
    }
    nlohmann::json problems = nlohmann::json::array();
    if (!runner.status().reachable)
        problems.push_back("The relay could not be reached.");
    else if (!runner.status().problem.empty())
        problems.push_back("The relay answered: " + runner.status().problem + ".");
    const nlohmann::json json{{"sent", sent}, {"received", received}, {"waiting", waiting}, {"problems", problems}};
    return context.done(json, std::to_string(sent) + " sent, " + std::to_string(received) + " received by the force, " +
                                  std::to_string(waiting) + " waiting." +
                                  (problems.empty() ? "" : " " + problems.front().get<std::string>()));
}

} // namespace lanyard::cli
