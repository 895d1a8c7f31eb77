// lanyard: the app. The screens are QML (mobile/qml), what they show comes from app/control; here they meet the
// platform.
#include "mobile/app/control/app.h"
#include "mobile/app/trial/journey.h"
#include "mobile/app/trial/self_test.h"
#include "mobile/app/trial/warnings.h"
#include "mobile/platform/camera.h"
#include "mobile/platform/locator.h"
#include "mobile/platform/recorder.h"

#include "core/crypto/secret.h"

#include "lanyard/editors_key.h"
#include "lanyard/public_page.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QStyleHints>

#include <cstdio>
#include <unistd.h>

namespace {

using namespace lanyard;
using namespace lanyard::app;

constexpr int kFailed = 1;
constexpr int kUsage = 2;
constexpr int kDarkBelow = 128; ///< lightness of the palette's window colour

bool isDark() {
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kDarkBelow;
}

/// What the whole application hears: any touch or key puts the lock off (nothing is kept of it), and the platform may
/// go from light to dark.
class Listener : public QObject {
public:
    Listener(Session& session, SettingsModel::Platform platform) : m_session(session), m_platform(platform) {}
    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
        case QEvent::KeyPress:
        case QEvent::Wheel:
            m_session.touched();
            break;
        case QEvent::ApplicationPaletteChange:
            m_platform.dark = isDark();
            m_session.settings()->setPlatform(m_platform);
            break;
        default: // the events of all of Qt: the few above are what somebody does
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    Session& m_session;
    SettingsModel::Platform m_platform;
};

std::shared_ptr<const crypto::SecretBytes> pinFromStdin() {
    PinEntry entry;
    std::uint8_t byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        entry.push(byte - '0');
    return entry.take();
}

/// The words of a journey by the names of their fields. False when the file is no object of texts.
bool readWords(const QString& path, QHash<QString, QString>& words) {
    QFile file(path);
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        words.insert(entry.key(), entry.value().toString());
    return !words.isEmpty();
}

std::optional<QSize> sizeOf(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2 || parts[0].toInt() < 320 || parts[1].toInt() < 360)
        return std::nullopt;
    return QSize(parts[0].toInt(), parts[1].toInt());
}

QQuickWindow* loadScreens(QQmlApplicationEngine& engine, Session& session) {
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Lanyard/Ui/Main.qml")));
    return engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
}

/// Plays the steps and ends the app; 0 when all went well and nothing complained.
int play(Stage stage, std::vector<Script::Step> steps, bool printSteps) {
    Script script(stage, std::move(steps));
    int exitCode = kFailed;
    qint64 since = 0; // the small steps before a named one count with it
    qsizetype warned = 0;
    const auto stepDone = [&since, &warned, printSteps](const QString& name, qint64 millis, const QString& picture,
                                                        int taps) {
        if (const qsizetype count = collectedWarnings().size(); count != std::exchange(warned, count))
            std::fprintf(stderr, "  (at: %s)\n", qPrintable(name));
        since += millis;
        const bool small = name.startsWith(QLatin1String("press ")) || name.startsWith(QLatin1String("type "));
        if (!printSteps || small)
            return;
        const QString counted = taps < 0 ? QString() : QStringLiteral("taps: %1 ").arg(taps);
        std::printf("%7.2f s  %-52s %s%s\n", static_cast<double>(std::exchange(since, 0)) / 1000, qPrintable(name),
                    qPrintable(counted), qPrintable(picture));
        std::fflush(stdout);
    };
    QObject::connect(&script, &Script::stepDone, &script, stepDone);
    QObject::connect(&script, &Script::finished, &script, [&exitCode](const QString& failed) {
        const QStringList warnings = collectedWarnings();
        if (!failed.isEmpty())
            std::fprintf(stderr, "FAILED at: %s\n", qPrintable(failed));
        if (!warnings.isEmpty())
            std::fprintf(stderr, "FAILED: %lld warnings of Qt or QML, above.\n",
                         static_cast<long long>(warnings.size()));
        exitCode = failed.isEmpty() && warnings.isEmpty() ? 0 : kFailed;
        QCoreApplication::exit(exitCode);
    });
    script.start();
    QGuiApplication::exec();
    return exitCode;
}

/// The screens alone, with no device: what QML can get wrong comes out here.
int selfTest() {
    Session session;
    Catalogue catalogue;
    QQmlApplicationEngine engine;
    QQuickWindow* window = loadScreens(engine, session);
    if (window == nullptr) {
        std::fprintf(stderr, "FAILED: the screens do not load.\n");
        return kFailed;
    }
    const QStringList broken = brokenComponents(engine);
    for (const QString& name : broken)
        std::fprintf(stderr, "FAILED: %s does not load.\n", qPrintable(name));
    auto steps = selfTestSteps(*window, session);
    const auto count = steps.size();
    const int played = play(Stage(*window), std::move(steps), false);
    if (played == 0 && broken.isEmpty())
        std::printf("%zu screens drawn, no warning.\n", count);
    return played == 0 && broken.isEmpty() ? 0 : kFailed;
}

struct Options {
    DeviceOptions device;
    std::optional<QSize> size;
    bool journey = false;
    bool shots = false;
    JourneyOptions trial;
    QString theme;
    QString language;
    double textScale = 0;
};

int run(const Options& options) {
    const auto locator = platform::systemLocator();
    const auto camera = platform::systemCamera();
    const auto recorder = platform::systemRecorder();
    App lanyardApp(options.device, {locator.get(), camera.get(), recorder.get()});
    Session& session = lanyardApp.session();
    SettingsModel::Platform platform;
    platform.dark = isDark();
    platform.reducedMotion = options.journey || options.shots;
    session.settings()->setPlatform(platform);
    QQmlApplicationEngine engine;
    QQuickWindow* window = loadScreens(engine, session);
    if (window == nullptr)
        return kFailed;
    if (options.size)
        window->resize(*options.size);
    Listener listener(session, platform);
    QCoreApplication::instance()->installEventFilter(&listener);
    QObject::connect(&lanyardApp, &App::languageChanged, &engine, &QQmlEngine::retranslate);
    const auto visibility = [&lanyardApp, window] {
        const Qt::ApplicationState state = QGuiApplication::applicationState();
        const bool away = state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden ||
                          window->visibility() == QWindow::Minimized;
        lanyardApp.setVisible(!away);
    };
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, window, visibility);
    QObject::connect(window, &QWindow::visibilityChanged, window, visibility);
    if (!options.journey && !options.shots)
        return QGuiApplication::exec();

    if (!options.theme.isEmpty())
        session.settings()->setDark(options.theme);
    if (!options.language.isEmpty())
        session.settings()->setLanguage(options.language);
    if (options.textScale > 0)
        session.settings()->setTextScale(options.textScale);
    const Stage stage(*window);
    return play(
        stage, options.journey ? journeySteps(stage, session, options.trial) : shotSteps(stage, session, options.trial),
        options.journey);
}

} // namespace

int main(int argc, char* argv[]) {
    if (!crypto::hardenProcess() || !crypto::initCrypto()) {
        std::fprintf(stderr, "This system cannot protect keys in memory, so Lanyard does not start.\n");
        return kFailed;
    }
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanyard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Lanyard: a companion that works with no signal."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(QStringLiteral("store"), QStringLiteral("The store's folder."),
                                   QStringLiteral("DIR"));
    const QCommandLineOption keystore(QStringLiteral("keystore"),
                                      QStringLiteral("file: keep keys in a file, not in the platform's keystore."),
                                      QStringLiteral("file"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window, such as 390x844."),
                                  QStringLiteral("WxH"));
    const QCommandLineOption test(QStringLiteral("self-test"),
                                  QStringLiteral("Draw every screen once; any warning is a failure."));
    const QCommandLineOption journey(
        QStringLiteral("journey"),
        QStringLiteral(
            "Play an officer's journey and save its pictures. Reads the PIN, one line, from standard input."),
        QStringLiteral("DIR"));
    const QCommandLineOption shots(QStringLiteral("shots"),
                                   QStringLiteral("Save pictures of the screens. Reads the PIN as --journey does."),
                                   QStringLiteral("DIR"));
    const QCommandLineOption relayStart(QStringLiteral("relay-start"),
                                        QStringLiteral("Journey: the command that starts the relay."),
                                        QStringLiteral("CMD"));
    const QCommandLineOption delivered(
        QStringLiteral("delivered"), QStringLiteral("Journey: where delivered reports appear."), QStringLiteral("DIR"));
    const QCommandLineOption enrol(QStringLiteral("enrol"),
                                   QStringLiteral("Journey: enrol first, through the screens, with this code."),
                                   QStringLiteral("CODE"));
    const QCommandLineOption relayStop(QStringLiteral("relay-stop"),
                                       QStringLiteral("Journey: the command that stops the relay after enrolling."),
                                       QStringLiteral("CMD"));
    const QCommandLineOption wordsFile(QStringLiteral("words"),
                                       QStringLiteral("Journey: a JSON object of what to type into which field."),
                                       QStringLiteral("FILE"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("Shots: light or dark."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Shots: en or cy."),
                                      QStringLiteral("NAME"));
    const QCommandLineOption scale(QStringLiteral("text-scale"), QStringLiteral("Shots: 1 to 2."), QStringLiteral("N"));
    parser.addOptions({store, keystore, size, test, journey, shots, relayStart, relayStop, delivered, enrol, wordsFile,
                       theme, language, scale});
    parser.process(application);

    const bool trial = parser.isSet(journey) || parser.isSet(shots) || parser.isSet(test);
    if (trial) {
        collectWarnings();
        QGuiApplication::styleHints()->setCursorFlashTime(0); // a blinking cursor would never hold still
    }
    if (parser.isSet(test))
        return selfTest();

    SystemClock clock;
    Options options;
    const QString folder =
        parser.isSet(store) ? parser.value(store) : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.device.folder = folder.toStdString();
    if (parser.isSet(keystore)) {
        if (parser.value(keystore) != QLatin1String("file"))
            return kUsage;
        options.device.keystore = platform::KeystoreChoice::File;
    }
    options.device.editorsKey = kEditorsKey;
    options.device.publicPage = compiledPublicPage();
    options.device.clock = &clock;
    if (parser.isSet(size)) {
        options.size = sizeOf(parser.value(size));
        if (!options.size)
            return kUsage;
    }
    options.journey = parser.isSet(journey);
    options.shots = parser.isSet(shots);
    if (options.journey || options.shots) {
        options.trial = {parser.value(options.journey ? journey : shots),
                         parser.value(relayStart),
                         parser.value(relayStop),
                         parser.value(delivered),
                         parser.value(enrol),
                         {},
                         pinFromStdin()};
        if (parser.isSet(wordsFile) && !readWords(parser.value(wordsFile), options.trial.words))
            return kUsage;
        if (!QDir().mkpath(options.trial.pictures) || options.trial.pin->empty())
            return kUsage;
        options.theme = parser.value(theme);
        options.language = parser.value(language);
        options.textScale = parser.value(scale).toDouble();
    }
    return run(options);
}
