#include "tests/unit/mobile/enrolled.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QUrl>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;

namespace {

/// A photograph with a text in it that says where it was taken.
QString photograph(const TempFolder& folder) {
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText("Comment", "taken at 51.5 north");
    const QString path = QString::fromStdString((folder / "car.png").string());
    REQUIRE(image.save(path, "PNG"));
    return path;
}

bool isTaken(Session& session, int count) {
    return reaches([&] { return session.attachments()->count() == count && session.attachments()->progress() < 0; });
}

} // namespace

TEST_CASE("a photograph is taken in, shown small, and what it carried is left behind") {
    const EnrolledFolder folder;
    const TempFolder pictures("pictures");
    const QString picture = photograph(pictures);
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    REQUIRE(reaches([&] { return session.attachments()->allowed(); }));
    session.attachments()->open();
    session.attachments()->add(QUrl::fromLocalFile(picture), false);
    REQUIRE(isTaken(session, 1));
    CHECK(session.attachments()->problem().isEmpty());
    const AttachmentRow row = session.attachments()->rows().front();
    CHECK(row.title == "Photograph");
    CHECK(row.picture.startsWith(QLatin1String("data:image/jpeg;base64,")));
    const std::string report = session.note()->reportId().toStdString();
    CHECK_FALSE(report.empty());

    // Kept on purpose it is larger by what it carried, and says so.
    session.attachments()->add(QUrl::fromLocalFile(picture), true);
    REQUIRE(isTaken(session, 2));
    CHECK(session.attachments()->rows().back().detail != row.detail);

    session.attachments()->remove(row.attachmentId);
    REQUIRE(isTaken(session, 1));
    CHECK(session.attachments()->rows().front().attachmentId != row.attachmentId);
    REQUIRE(running.lock());
    CHECK(session.attachments()->count() == 0);

    REQUIRE(reaches([&] { return session.state() == Session::Locked; }));
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    REQUIRE(reports.front().attachments.size() == 1);
    CHECK(reports.front().attachments.front().metadataKept);
}

TEST_CASE("a note that holds a photograph and no word is kept when it is done") {
    const EnrolledFolder folder;
    const TempFolder pictures("pictures");
    const QString picture = photograph(pictures);
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    REQUIRE(reaches([&] { return session.attachments()->allowed(); }));
    session.attachments()->open();
    session.attachments()->add(QUrl::fromLocalFile(picture), false);
    REQUIRE(isTaken(session, 1));
    session.note()->done();
    running.end();
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().attachments.size() == 1);
}

TEST_CASE("what is no whole picture, or a program, is refused with a sentence and leaves nothing") {
    const EnrolledFolder folder;
    const TempFolder files("files");
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    session.attachments()->open();
    const Path cut = files / "cut.png";
    REQUIRE(writeFileDurably(cut, viewOf("\x89PNG\r\n\x1a\n....")));
    session.attachments()->add(QUrl::fromLocalFile(QString::fromStdString(cut.string())), false);
    REQUIRE(reaches([&] { return !session.attachments()->problem().isEmpty(); }));
    const Path script = files / "run";
    REQUIRE(writeFileDurably(script, viewOf("#!/bin/sh\ntrue\n")));
    session.attachments()->add(QUrl::fromLocalFile(QString::fromStdString(script.string())), false);
    REQUIRE(reaches([&] { return session.attachments()->problem().contains(QLatin1String("program")); }));
    session.attachments()->add(QUrl::fromLocalFile(QStringLiteral("/no/such/file")), false);
    REQUIRE(reaches([&] { return session.attachments()->problem().contains(QLatin1String("can't be read")); }));
    CHECK(session.attachments()->count() == 0);
    CHECK(session.attachments()->progress() < 0);
}
