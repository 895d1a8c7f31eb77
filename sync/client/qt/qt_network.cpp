#include "sync/client/qt/qt_network.h"

#include "core/crypto/hash.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <openssl/x509.h>

#include <algorithm>

namespace lanyard::client {

namespace {

constexpr int kExchangeMillis = 30'000;
constexpr int kLearnMillis = 15'000;

QByteArray copyOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

ByteView viewOf(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

/// SHA-256 of the certificate's SubjectPublicKeyInfo as it stands in the certificate (RFC 7469's pin).
std::optional<crypto::Hash256> spkiHash(const QByteArray& der) {
    const auto* cursor = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        d2i_X509(nullptr, &cursor, static_cast<long>(der.size())), &X509_free);
    if (!certificate)
        return std::nullopt;
    unsigned char* encoded = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &encoded);
    if (length <= 0)
        return std::nullopt;
    const crypto::Hash256 hash = crypto::sha256({encoded, static_cast<std::size_t>(length)});
    OPENSSL_free(encoded);
    return hash;
}

class QtTransport final : public Transport {
public:
    QtTransport(std::string origin, ByteView caCertificateDer) : m_origin(std::move(origin)) {
        m_manager.setProxy(QNetworkProxy::NoProxy);
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager.setAutoDeleteReplies(false);
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setCaCertificates({QSslCertificate(copyOf(caCertificateDer), QSsl::Der)});
        m_tls.setProtocol(QSsl::TlsV1_3OrLater);
        m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    }

    ~QtTransport() override {
        // Replies still under way must not call back into what is gone.
        for (QNetworkReply* reply : m_manager.findChildren<QNetworkReply*>()) {
            reply->disconnect();
            reply->abort();
        }
    }

    [[nodiscard]] const std::string& origin() const override { return m_origin; }

    void send(HttpRequest request, Callback callback) override {
        QNetworkRequest http(QUrl(QString::fromStdString(m_origin + request.path), QUrl::StrictMode));
        http.setSslConfiguration(m_tls);
        http.setTransferTimeout(kExchangeMillis);
        http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        http.setRawHeader("User-Agent", "lanyard"); // no version, no platform: the relay learns nothing from it
        for (const auto& [name, value] : request.headers)
            http.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        const QByteArray body = copyOf(request.body);
        const bool bare = body.isEmpty() && (request.method == "GET" || request.method == "HEAD");
        QNetworkReply* reply = bare
                                   ? (request.method == "GET" ? m_manager.get(http) : m_manager.head(http))
                                   : m_manager.sendCustomRequest(http, QByteArray::fromStdString(request.method), body);
        reply->setReadBufferSize(static_cast<qint64>(request.limit) + 1);
        auto state = std::make_shared<Exchange>();
        state->limit = request.limit;
        state->callback = std::move(callback);
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, state] { drain(*reply, *state); });
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, state] {
            drain(*reply, *state);
            reply->deleteLater();
            const Callback call = std::move(state->callback);
            call(outcomeOf(*reply, *state));
        });
    }

private:
    struct Exchange {
        std::size_t limit = 0;
        Bytes body;
        bool tooLarge = false;
        Callback callback;
    };

    static void drain(QNetworkReply& reply, Exchange& state) {
        if (state.tooLarge)
            return;
        const QByteArray piece = reply.readAll();
        if (state.body.size() + static_cast<std::size_t>(piece.size()) > state.limit) {
            state.tooLarge = true;
            QMetaObject::invokeMethod(&reply, &QNetworkReply::abort, Qt::QueuedConnection);
            return;
        }
        const ByteView view = viewOf(piece);
        state.body.insert(state.body.end(), view.begin(), view.end());
    }

    static Result<HttpResponse> outcomeOf(QNetworkReply& reply, Exchange& state) {
        if (state.tooLarge)
            return fail(ErrorCode::TooLarge, "The relay's answer is larger than it may be.");
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // An answer cut short (a body that ended early) is no answer, whatever its status line said.
        const bool answered = status > 0 && (reply.error() == QNetworkReply::NoError || status >= 300);
        if (!answered) {
            const bool stranger = reply.error() == QNetworkReply::SslHandshakeFailedError;
            return fail(ErrorCode::Unavailable, stranger ? "What answers is not the force's relay. Nothing was sent."
                                                         : "The relay cannot be reached.");
        }
        HttpResponse response;
        response.status = status;
        for (const auto& [name, value] : reply.rawHeaderPairs())
            response.headers.emplace_back(name.toLower().toStdString(), value.toStdString());
        response.body = std::move(state.body);
        return response;
    }

    std::string m_origin;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
};

} // namespace

QtNetwork::QtNetwork() : m_context(std::make_unique<QObject>()) {}

QtNetwork::~QtNetwork() = default;

void QtNetwork::learnAuthority(const std::string& host, const std::array<std::uint8_t, 32>& spkiSha256,
                               std::function<void(Result<Bytes>)> callback) {
    const QUrl url(QString::fromStdString("https://" + host), QUrl::StrictMode);
    auto* socket = new QSslSocket(m_context.get());
    socket->setProxy(QNetworkProxy::NoProxy);
    // Nothing is trusted and nothing is sent here: the chain is only looked at, and all that counts is whether one of
    // its keys is the pinned one.
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setProtocol(QSsl::TlsV1_3OrLater);
    auto* timer = new QTimer(socket);
    timer->setSingleShot(true);
    auto ended = std::make_shared<bool>(false);
    const auto finish = [socket, ended, callback = std::move(callback)](Result<Bytes> result) {
        if (*ended)
            return;
        *ended = true;
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        callback(std::move(result));
    };
    QObject::connect(socket, &QSslSocket::encrypted, socket, [socket, finish, spkiSha256] {
        for (const QSslCertificate& certificate : socket->peerCertificateChain()) {
            const QByteArray der = certificate.toDer();
            const auto hash = spkiHash(der);
            if (hash && std::equal(hash->begin(), hash->end(), spkiSha256.begin(), spkiSha256.end())) {
                const ByteView view = viewOf(der);
                finish(Bytes(view.begin(), view.end()));
                return;
            }
        }
        finish(fail(ErrorCode::UnknownKey, "What answers at that address is not the force's relay. Nothing was sent. "
                                           "Check the code, and tell the force."));
    });
    const auto unreachable = [finish] {
        finish(fail(ErrorCode::Unavailable, "The relay cannot be reached. Enrolling needs a signal, once."));
    };
    QObject::connect(socket, &QAbstractSocket::errorOccurred, socket, unreachable);
    QObject::connect(timer, &QTimer::timeout, socket, unreachable);
    timer->start(kLearnMillis);
    socket->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
}

std::unique_ptr<Transport> QtNetwork::open(const std::string& origin, ByteView caCertificateDer) {
    return std::make_unique<QtTransport>(origin, caCertificateDer);
}

struct QtScheduler::Private {
    QTimer timer;
    std::function<void()> callback;
};

QtScheduler::QtScheduler() : m(std::make_unique<Private>()) {
    m->timer.setSingleShot(true);
    QObject::connect(&m->timer, &QTimer::timeout, &m->timer, [this] {
        const auto callback = std::move(m->callback);
        if (callback)
            callback();
    });
}

QtScheduler::~QtScheduler() = default;

void QtScheduler::wakeIn(std::int64_t millis, std::function<void()> callback) {
    m->callback = std::move(callback);
    m->timer.start(static_cast<int>(std::clamp<std::int64_t>(millis, 0, 24LL * 3600 * 1000)));
}

} // namespace lanyard::client
