#include "mobile/platform/locator.h"

#include <QDir>
#include <QGeoPositionInfoSource>
#include <QObject>
#include <QTimer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QCoreApplication>
#include <QPermissions>
#endif

#include <cmath>
#include <utility>

namespace lanyard::platform {

namespace {

std::unique_ptr<QGeoPositionInfoSource> platformSource() {
#if defined(Q_OS_LINUX) && !defined(Q_OS_ANDROID)
    // A receiver on a serial port, or nothing. Qt's other plugin, GeoClue's, writes the last position in plain into the
    // user's folder when it goes; and the one for receivers complains aloud where no port is.
    const QStringList ports{QStringLiteral("ttyUSB*"), QStringLiteral("ttyACM*")};
    const bool plugged = !QDir(QStringLiteral("/dev")).entryList(ports, QDir::System).isEmpty();
    return std::unique_ptr<QGeoPositionInfoSource>(
        plugged ? QGeoPositionInfoSource::createSource(QStringLiteral("nmea"), nullptr) : nullptr);
#else
    return std::unique_ptr<QGeoPositionInfoSource>(QGeoPositionInfoSource::createDefaultSource(nullptr));
#endif
}

Error notAllowed() {
    return {ErrorCode::Refused, "The phone does not allow it."};
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
QLocationPermission precisely() {
    QLocationPermission permission;
    permission.setAccuracy(QLocationPermission::Precise);
    return permission;
}
#endif

class SystemLocator : public Locator {
public:
    SystemLocator(MakeSource makeSource, int lookMillis)
        : m_makeSource(std::move(makeSource))
        , m_lookMillis(lookMillis) {
        m_bound.setSingleShot(true);
        QObject::connect(&m_bound, &QTimer::timeout, &m_context, [this] { answerWith(fail(unknown()), Stop::Yes); });
    }

    bool isAvailable() override {
        if (!m_looked) {
            m_looked = true;
            m_source = m_makeSource();
            if (m_source)
                watch();
        }
        return m_source != nullptr &&
               m_source->supportedPositioningMethods() != QGeoPositionInfoSource::NoPositioningMethods;
    }

    Permission permission() override {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        return qApp->checkPermission(precisely()) == Qt::PermissionStatus::Granted ? Permission::Given
                                                                                   : Permission::NotGiven;
#elif defined(Q_OS_ANDROID) || defined(Q_OS_DARWIN)
        // Before Qt 6.5 the plugin asks the officer at its first use, and nothing says whether it would.
        return Permission::CannotTell;
#else
        return isAvailable() ? Permission::Given : Permission::NotGiven;
#endif
    }

    void allow(std::function<void(Permission)> done) override {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        qApp->requestPermission(precisely(), &m_context,
                                [this, done = std::move(done)](const QPermission&) { done(permission()); });
#else
        later([this, done = std::move(done)] { done(permission()); });
#endif
    }

    Asking ask(Asker asker, std::function<void(Result<Fix>)> done) override {
        const Asking asking = ++m_asking;
        if (asker == Asker::App && (m_done || permission() != Permission::Given)) {
            // Outside what is under way: it goes on.
            const Error error = m_done ? unknown() : notAllowed();
            m_turnedAway = asking;
            later([this, asking, error, done = std::move(done)] {
                if (m_turnedAway == asking)
                    done(fail(error));
            });
            return asking;
        }
        stop();
        m_current = asking;
        m_done = std::move(done);
        if (!isAvailable()) {
            later([this, asking] {
                if (asking == m_current)
                    answerWith(fail(ErrorCode::Unavailable, "Nothing here can say where it is."), Stop::No);
            });
            return asking;
        }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        if (asker == Asker::Officer) {
            qApp->requestPermission(precisely(), &m_context, [this, asking](const QPermission& answer) {
                // Whoever asked may have left while the platform's question stood on the screen.
                if (asking != m_current || !m_done)
                    return;
                if (answer.status() == Qt::PermissionStatus::Granted)
                    look(asking);
                else
                    answerWith(fail(notAllowed()), Stop::No);
            });
            return asking;
        }
#endif
        look(asking);
        return asking;
    }

    void cancel(Asking asking) override {
        if (asking == m_turnedAway)
            m_turnedAway = 0;
        if (asking != m_current || !m_done)
            return;
        m_done = {};
        stop();
    }

private:
    enum class Stop { No, Yes };

    static Error unknown() {
        return {ErrorCode::Unavailable, "The phone does not know where it is."};
    }

    void later(std::function<void()> call) {
        QMetaObject::invokeMethod(&m_context, std::move(call), Qt::QueuedConnection);
    }

    /// Later, because some sources answer before they return.
    void look(Asking asking) {
        m_bound.start(m_lookMillis);
        later([this, asking] {
            if (asking != m_current || !m_done || !m_source)
                return;
            m_looking = true;
            m_source->requestUpdate(m_lookMillis);
        });
    }

    /// QGeoPositionInfoSource has no way to take requestUpdate() back (stopUpdates() ends startUpdates() alone), so the
    /// source goes, and the next asking makes another. Later: it may be its own signal that this follows from.
    void stop() {
        m_bound.stop();
        if (!m_source || !std::exchange(m_looking, false))
            return;
        m_source->disconnect(&m_context);
        m_source.release()->deleteLater();
        m_looked = false;
    }

    void watch() {
        QObject::connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, &m_context,
                         [this](const QGeoPositionInfo& info) {
                             if (!info.coordinate().isValid())
                                 return;
                             Fix fix{info.coordinate().latitude(), info.coordinate().longitude(), std::nullopt};
                             // Some say NaN or 0 for "not known".
                             const double accuracy = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
                             if (std::isfinite(accuracy) && accuracy > 0)
                                 fix.accuracyMetres = accuracy;
                             answerWith(fix, Stop::No);
                         });
        QObject::connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, &m_context,
                         [this](QGeoPositionInfoSource::Error error) {
                             answerWith(error == QGeoPositionInfoSource::AccessError ? fail(notAllowed())
                                                                                     : fail(unknown()),
                                        Stop::No);
                         });
    }

    void answerWith(Result<Fix> fix, Stop stopLooking) {
        m_bound.stop();
        if (stopLooking == Stop::Yes)
            stop();
        m_looking = false;
        if (const auto done = std::exchange(m_done, {}))
            done(std::move(fix));
    }

    QObject m_context; ///< what is asked of Qt ends with it
    MakeSource m_makeSource;
    int m_lookMillis;
    QTimer m_bound; ///< some sources never give up by themselves
    std::unique_ptr<QGeoPositionInfoSource> m_source;
    std::function<void(Result<Fix>)> m_done; ///< of m_current
    Asking m_asking = 0;                     ///< number of the last one
    Asking m_current = 0;
    Asking m_turnedAway = 0; ///< the last of the app's that could not be
    bool m_looked = false;
    bool m_looking = false; ///< the source was asked and has not answered
};

} // namespace

std::unique_ptr<Locator> systemLocator() {
    return systemLocator(platformSource);
}

std::unique_ptr<Locator> systemLocator(MakeSource makeSource, int lookMillis) {
    return std::make_unique<SystemLocator>(std::move(makeSource), lookMillis);
}

} // namespace lanyard::platform
