// Renders every screen with an example to PNG files, for review beside the design's pictures.
// usage: gallery FOLDER [NAME-PART]

#include "tests/ui/example_session.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cstdio>
#include <functional>
#include <vector>

using lanyard::app::CameraModel;
using lanyard::app::Session;
using lanyard::ui::ExampleSession;

namespace {

struct Shot {
    const char* name;
    int fullHeight; ///< how high the page is when nothing scrolls; 0 as high as a phone
    std::function<void(ExampleSession&)> prepare;
};

void open(ExampleSession& example, const char* page) {
    example.setState(Session::Open);
    example.navigate(page);
}

QQuickItem* find(QQuickItem* root, const QString& name) {
    if (root->objectName() == name && root->isVisible()) {
        return root;
    }
    for (auto* child : root->childItems()) {
        if (auto* found = find(child, name)) {
            return found;
        }
    }
    return nullptr;
}

void press(QQuickWindow& window, const char* name) {
    QCoreApplication::processEvents();
    if (auto* item = find(window.contentItem(), QString::fromLatin1(name))) {
        QMetaObject::invokeMethod(item, "clicked");
    } else {
        std::fprintf(stderr, "gallery: no %s\n", name);
    }
}

/// The window once nothing in it moves any more: two pictures alike, with the longest step of an animation between
/// them.
QImage still(QQuickWindow& window) {
    constexpr int kBetweenMillis = 60;
    QImage last;
    for (int look = 0; look < 40; ++look) {
        QImage now = window.grabWindow();
        if (now == last)
            break;
        last = std::move(now);
        QTest::qWait(kBetweenMillis);
    }
    return last;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_SCALE_FACTOR", "2");
    QGuiApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: gallery FOLDER [NAME-PART]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(".");
    const auto wanted = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    ExampleSession example;
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.setInitialProperties({{"session", QVariant::fromValue(example.session())}});
    engine.load(QUrl("qrc:/qt/qml/Lanyard/Ui/Main.qml"));
    if (engine.rootObjects().isEmpty()) {
        return 1;
    }
    auto& window = *qobject_cast<QQuickWindow*>(engine.rootObjects().first());

    const std::vector<Shot> shots{
        {"01-lock", 0, [](ExampleSession&) {}},
        {"01-lock-wrong", 0,
         [](ExampleSession& e) {
             e.setDigits(0);
             e.setLockMessage("That PIN didn’t open Lanyard. 8 tries left.", false);
         }},
        {"01-lock-forgot", 0, [&](ExampleSession&) { press(window, "pinCorner"); }},
        {"01-risk", 0, [&](ExampleSession&) { press(window, "urgent"); }},
        {"01-locked-note", 0,
         [&](ExampleSession& e) {
             e.setSaved({}, false);
             press(window, "quickNote");
         }},
        {"01-enrol", 0, [](ExampleSession& e) { e.setState(Session::NotEnrolled); }},
        {"01-enrol-pin", 0,
         [](ExampleSession& e) {
             e.setState(Session::NotEnrolled);
             e.setEnrolStep(1);
         }},
        {"01-damaged", 0, [](ExampleSession& e) { e.setState(Session::Damaged); }},
        {"02-home", 0, [](ExampleSession& e) { e.setState(Session::Open); }},
        {"03-search", 0,
         [](ExampleSession& e) {
             e.search("harbouring");
             open(e, "search");
         }},
        {"04-situations", 0,
         [&](ExampleSession& e) {
             e.setState(Session::Open);
             press(window, "tile-situations");
         }},
        {"04-guide", 1700,
         [](ExampleSession& e) {
             e.setState(Session::Open);
             e.showGuide();
         }},
        {"05-measure", 2900,
         [](ExampleSession& e) {
             open(e, "measures");
             e.showMeasure();
         }},
        {"06-measures", 0, [](ExampleSession& e) { open(e, "measures"); }},
        {"08-note", 0,
         [](ExampleSession& e) {
             open(e, "capture");
             e.navigate("note");
         }},
        {"08-note-place", 0,
         [](ExampleSession& e) {
             e.fillPlace();
             open(e, "capture");
             e.navigate("note");
         }},
        {"08-note-advice", 0,
         [&](ExampleSession& e) {
             open(e, "capture");
             e.navigate("note");
             press(window, "advice");
         }},
        {"08-note-advice-more", 0,
         [&](ExampleSession& e) {
             e.session()->note()->setText("Her boyfriend, she said. She puts herself at risk with him.");
             open(e, "capture");
             e.navigate("note");
             // The words are looked over a moment after they changed.
             if (!QTest::qWaitFor([&] { return e.session()->note()->wording()->count() == 2; }))
                 std::fprintf(stderr, "gallery: no advice\n");
             press(window, "advice");
         }},
        {"08-attachments", 1150,
         [](ExampleSession& e) {
             e.offerCapture();
             open(e, "note");
             e.navigate("attachments");
         }},
        {"08-attachments-recording", 0,
         [](ExampleSession& e) {
             e.offerCapture();
             e.record(true);
             open(e, "note");
             e.navigate("attachments");
         }},
        {"08-camera", 0,
         [](ExampleSession& e) {
             e.offerCapture();
             open(e, "note");
             e.navigate("camera");
             e.showCamera(CameraModel::Live);
         }},
        {"08-camera-taken", 0,
         [](ExampleSession& e) {
             e.offerCapture();
             open(e, "note");
             e.navigate("camera");
             e.showCamera(CameraModel::Taken);
         }},
        {"08-capture", 0, [](ExampleSession& e) { open(e, "capture"); }},
        {"08-disruption", 1250,
         [](ExampleSession& e) {
             open(e, "capture");
             e.showDisruption(true);
             e.session()->disruption()->setOutcome("served");
         }},
        {"08-disruption-measure", 0,
         [](ExampleSession& e) {
             open(e, "capture");
             e.showDisruption(false);
         }},
        {"09-finish-1", 1300, [](ExampleSession& e) { open(e, "finish"); }},
        {"09-finish-2", 0,
         [](ExampleSession& e) {
             open(e, "finish");
             e.session()->finish()->setStep(2);
         }},
        {"09-finish-3", 1700,
         [](ExampleSession& e) {
             open(e, "finish");
             e.session()->finish()->setStep(3);
         }},
        {"09-finish-4", 1000,
         [](ExampleSession& e) {
             open(e, "finish");
             e.session()->finish()->setStep(4);
         }},
        {"09-finish-3-conditions", 2300,
         [](ExampleSession& e) {
             open(e, "finish");
             e.session()->finish()->setHandling("C");
             e.suggest("2", "");
             e.showTied();
             e.session()->finish()->setStep(3);
         }},
        {"10-review-leak", 1400,
         [](ExampleSession& e) {
             open(e, "finish");
             e.session()->finish()->setStep(5);
             e.showLeak();
         }},
        {"16-time", 0,
         [&](ExampleSession& e) {
             open(e, "note");
             press(window, "time");
         }},
        {"16-note-add", 1000, [](ExampleSession& e) { open(e, "note"); }},
        {"16-person", 1000,
         [](ExampleSession& e) {
             open(e, "capture");
             e.showEntity("person", false);
         }},
        {"16-vehicle", 1100,
         [](ExampleSession& e) {
             open(e, "capture");
             e.showEntity("vehicle", false);
         }},
        {"16-vehicle-new", 1000,
         [](ExampleSession& e) {
             open(e, "capture");
             e.showEntity("vehicle", true);
         }},
        {"16-place", 1300,
         [](ExampleSession& e) {
             open(e, "capture");
             e.showEntity("location", false);
         }},
        {"16-link", 0,
         [&](ExampleSession& e) {
             open(e, "capture");
             e.showEntity("person", false);
             press(window, "addLink");
         }},
        {"10-review-blocked", 1000,
         [](ExampleSession& e) {
             open(e, "finish");
             e.session()->finish()->setStep(5);
         }},
        {"10-review", 0,
         [](ExampleSession& e) {
             open(e, "finish");
             e.session()->finish()->setStep(5);
             e.setProblems(false);
         }},
        {"06-which-measure", 2574 / 2, [](ExampleSession& e) { open(e, "match"); }},
        {"07-results", 2506 / 2,
         [](ExampleSession& e) {
             open(e, "match");
             open(e, "results");
         }},
        {"11-outbox", 0, [](ExampleSession& e) { open(e, "outbox"); }},
        {"11-sent", 0,
         [](ExampleSession& e) {
             open(e, "outbox");
             e.showSent(true);
         }},
        {"11-sent-way", 0,
         [](ExampleSession& e) {
             open(e, "outbox");
             e.showSent(false);
         }},
        {"11-withdraw", 0,
         [&](ExampleSession& e) {
             open(e, "outbox");
             e.showSent(false);
             press(window, "withdraw");
         }},
        {"12-settings-refused", 1350,
         [](ExampleSession& e) {
             e.setPlaceFilling(true, false,
                               "Lanyard is not allowed to ask where this phone is. Type the place, or allow it in the "
                               "phone's settings.");
             open(e, "settings");
         }},
        {"12-settings", 1300, [](ExampleSession& e) { open(e, "settings"); }},
    };

    struct Look {
        const char* name;
        int width;
        int height;
        double scale;
        bool dark;
        bool whole;
        const char* language;
    };
    const std::vector<Look> looks{
        {"light", 390, 844, 1, false, false, "en"},  {"dark", 390, 844, 1, true, false, "en"},
        {"full", 390, 844, 1, false, true, "en"},    {"text200", 390, 844, 2, false, true, "en"},
        {"wide", 1180, 820, 1, false, false, "en"},  {"wide-dark", 1180, 820, 1, true, false, "en"},
        {"medium", 700, 900, 1, false, false, "en"}, {"landscape", 844, 390, 1, false, false, "en"},
        {"cy", 390, 844, 1, false, false, "cy"}};
    for (const auto& look : looks) {
        for (const auto& shot : shots) {
            const auto name = QStringLiteral("%1-%2").arg(shot.name, look.name);
            if (!name.contains(wanted) || (look.whole && shot.fullHeight == 0 && look.scale < 2)) {
                continue;
            }
            example.setLanguage(look.language);
            engine.retranslate();
            const bool phone = look.width == 390;
            example.setState(Session::Locking);
            example.setState(Session::Damaged);
            example.reset();
            example.setWindow(look.scale, look.dark, phone && !look.whole ? 44 : 0, phone && !look.whole ? 22 : 0);
            const int whole = look.scale < 2 ? shot.fullHeight : qMax(844, shot.fullHeight) * 2;
            window.resize(look.width, look.whole ? whole : look.height);
            QCoreApplication::processEvents();
            shot.prepare(example);
            still(window).save(folder.filePath(name + ".png"));
        }
    }
    return 0;
}
