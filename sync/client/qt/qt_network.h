#pragma once

#include "sync/client/transport.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace lanyard::client {

/// The device's sockets over Qt Network: TLS 1.3, one trusted CA, no redirects, no cookies, no cache, no proxy from the
/// environment, a time limit on each exchange. Lives on the thread that made it, which needs an event loop.
class QtNetwork final : public Network {
public:
    QtNetwork();
    ~QtNetwork() override;
    void learnAuthority(const std::string& host, const std::array<std::uint8_t, 32>& spkiSha256,
                        std::function<void(Result<Bytes>)> callback) override;
    [[nodiscard]] std::unique_ptr<Transport> open(const std::string& origin, ByteView caCertificateDer) override;

private:
    std::unique_ptr<QObject> m_context;
};

/// One single-shot timer.
class QtScheduler final : public Scheduler {
public:
    QtScheduler();
    ~QtScheduler() override;
    void wakeIn(std::int64_t millis, std::function<void()> callback) override;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace lanyard::client
