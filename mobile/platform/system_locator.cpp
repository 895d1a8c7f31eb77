#include "mobile/platform/locator.h"

#include <QGeoPositionInfoSource>
#include <QObject>

#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
#include <QCoreApplication>
#include <QPermissions>
#endif

namespace lanyard::platform {

namespace {

/// A phone that has not been asked for long needs this to find itself.
constexpr int kLookMillis = 30'000;

class SystemLocator : public Locator {
public:
    bool isAvailable() override {
        if (!m_looked) {
            m_looked = true;
            m_source.reset(QGeoPositionInfoSource::createDefaultSource(nullptr));
            if (m_source)
                watch();
        }
        return m_source != nullptr &&
               m_source->supportedPositioningMethods() != QGeoPositionInfoSource::NoPositioningMethods;
    }

    void ask(std::function<void(Result<Fix>)> done) override {
        m_done = std::move(done);
        if (!isAvailable()) {
            QMetaObject::invokeMethod(
                &m_context, [this] { answerWith(fail(ErrorCode::Unavailable, "Nothing here can say where it is.")); },
                Qt::QueuedConnection);
            return;
        }
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        // Before Qt 6.5 the Android plugin asks the officer itself; iOS always does.
        QLocationPermission permission;
        permission.setAccuracy(QLocationPermission::Precise);
        qApp->requestPermission(permission, &m_context, [this](const QPermission& answer) {
            if (answer.status() == Qt::PermissionStatus::Granted)
                m_source->requestUpdate(kLookMillis);
            else
                answerWith(fail(ErrorCode::Refused, "The phone does not allow it."));
        });
#else
        m_source->requestUpdate(kLookMillis);
#endif
    }

    void cancel() override {
        m_done = {};
        if (m_source)
            m_source->stopUpdates();
    }

private:
    void watch() {
        QObject::connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, &m_context,
                         [this](const QGeoPositionInfo& info) {
                             if (!info.coordinate().isValid())
                                 return;
                             Fix fix{info.coordinate().latitude(), info.coordinate().longitude(), std::nullopt};
                             if (info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy))
                                 fix.accuracyMetres = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
                             answerWith(fix);
                         });
        QObject::connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, &m_context,
                         [this](QGeoPositionInfoSource::Error error) {
                             answerWith(error == QGeoPositionInfoSource::AccessError
                                            ? fail(ErrorCode::Refused, "The phone does not allow it.")
                                            : fail(ErrorCode::Unavailable, "The phone does not know where it is."));
                         });
    }

    void answerWith(Result<Fix> fix) {
        if (const auto done = std::exchange(m_done, {}))
            done(std::move(fix));
    }

    QObject m_context; ///< what is asked of Qt ends with it
    std::unique_ptr<QGeoPositionInfoSource> m_source;
    std::function<void(Result<Fix>)> m_done;
    bool m_looked = false;
};

} // namespace

std::unique_ptr<Locator> systemLocator() {
    return std::make_unique<SystemLocator>();
}

} // namespace lanyard::platform
