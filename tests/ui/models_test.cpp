#include "mobile/app/view/session.h"
#include "mobile/i18n/catalogue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard::app;

class ModelsTest : public QObject {
    Q_OBJECT

private:
    Catalogue m_catalogue;

private slots:
    void rowsAreReplacedWithoutReset() {
        GuideListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const auto row = [](const char* id, const char* title) { return ItemRow{id, title, {}, {}, {}, {}}; };
        model.setRows({row("a", "A"), row("b", "B"), row("c", "C")});
        QCOMPARE(model.count(), 3);
        model.setRows({row("a", "A"), row("x", "X"), row("c", "C changed")});
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.data(model.index(1), GuideListModel::ItemId).toString(), QStringLiteral("x"));
        QCOMPARE(model.data(model.index(2), GuideListModel::Title).toString(), QStringLiteral("C changed"));
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(changed.count(), 1);
        model.setRows({});
        QCOMPARE(model.count(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void aPinDigitIsForwardedAndKeptNowhere() {
        LockModel lock;
        QSignalSpy pushed(&lock, &LockModel::digitPushed);
        lock.pushDigit(7);
        lock.pushDigit(10);
        lock.pushDigit(-1);
        QCOMPARE(pushed.count(), 1);
        QCOMPARE(pushed.first().first().toInt(), 7);
        QCOMPARE(lock.digitCount(), 0);
        const auto* meta = lock.metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            QVERIFY2(!meta->property(i).read(&lock).toString().contains(QLatin1Char('7')), meta->property(i).name());
        }
    }

    void keysAreDeadWhileBusyOrDelayed() {
        LockModel lock;
        QSignalSpy pushed(&lock, &LockModel::digitPushed);
        QSignalSpy submitted(&lock, &LockModel::submitted);
        lock.setBusy(true);
        lock.pushDigit(1);
        lock.submit();
        lock.setBusy(false);
        lock.setMessage(QStringLiteral("Try again in 0:30"), true);
        lock.pushDigit(1);
        lock.submit();
        QCOMPARE(pushed.count() + submitted.count(), 0);
        lock.setMessage({}, false);
        lock.pushDigit(1);
        QCOMPARE(pushed.count(), 1);
    }

    void aTestCountsOnlyWhatAnOfficerCanSettle() {
        TestModel test;
        QAbstractItemModelTester tester(&test, QAbstractItemModelTester::FailureReportingMode::QtTest);
        test.show({{QStringLiteral("1"), {}, {}, 0},
                   {QStringLiteral("2"), {}, {}, 0},
                   {QStringLiteral("3"), {}, QStringLiteral("For the court to decide"), 0}});
        QCOMPARE(test.total(), 2);
        QCOMPARE(test.summaryText(), QStringLiteral("0 of 2 met, 2 not known"));
        test.setState(0, TestModel::Met);
        test.setState(1, TestModel::NotMet);
        test.setState(2, TestModel::Met);
        test.setState(3, TestModel::Met);
        test.setState(0, 9);
        QCOMPARE(test.metCount(), 1);
        QCOMPARE(test.notMetCount(), 1);
        QCOMPARE(test.summaryText(), QStringLiteral("1 of 2 met, 0 not known, 1 not met"));
        test.clear();
        QCOMPARE(test.total(), 0);
        QVERIFY(test.summaryText().isEmpty());
    }

    void showingADraftIsNotEditingIt() {
        FinishModel finish;
        QSignalSpy edited(&finish, &FinishModel::edited);
        FinishModel::Fields fields;
        fields.text = QStringLiteral("words");
        finish.show(fields, 3);
        QCOMPARE(edited.count(), 0);
        finish.setText(QStringLiteral("words"));
        QCOMPARE(edited.count(), 0);
        finish.setText(QStringLiteral("other words"));
        finish.setEvaluation(QStringLiteral("2"));
        QCOMPARE(edited.count(), 2);
        QCOMPARE(edited.last().first().toString(), QStringLiteral("evaluation"));
        finish.setStep(99);
        QCOMPARE(finish.step(), FinishModel::kSteps);
    }

    void nothingIsSealedThatCannotBeSubmitted() {
        FinishModel finish;
        QSignalSpy asked(&finish, &FinishModel::submitRequested);
        finish.submit();
        QCOMPARE(asked.count(), 0);
        FinishModel::Verdict verdict;
        verdict.canSubmit = true;
        finish.setVerdict(verdict);
        finish.setBusy(true);
        finish.submit();
        QCOMPARE(asked.count(), 0);
        finish.setBusy(false);
        finish.submit();
        QCOMPARE(asked.count(), 1);
    }

    void lockingForgetsEveryWord() {
        Session session;
        session.note()->show({QStringLiteral("r"), QStringLiteral("canary"), QStringLiteral("canary"),
                              QStringLiteral("22:47"), QStringLiteral("canary")});
        FinishModel::Fields fields;
        fields.text = fields.comment = fields.provenance = fields.place = fields.riskAction = fields.conditions =
            QStringLiteral("canary");
        session.finish()->show(fields);
        session.drafts()->setRows({{QStringLiteral("r"), {}, QStringLiteral("canary"), {}, {}, {}, {}, {}, {}}}, 1);
        session.drafts()->setQuery(QStringLiteral("canary"));
        DisruptionModel::Fields record;
        record.measureTitle = record.place = record.note = record.otherDay = record.correctsText =
            QStringLiteral("canary");
        session.disruption()->show(record);
        session.disruption()->setMeasureQuery(QStringLiteral("canary"));
        session.outbox()->setRows({{QStringLiteral("r"), QStringLiteral("canary"), {}, {}, {}, {}, {}, {}, {}, 0, {}}},
                                  1);
        session.home()->setDraft(QStringLiteral("r"), QStringLiteral("canary"), {});
        session.search()->setQuery(QStringLiteral("canary"));
        WordingModel* const wordings[] = {session.note()->wording(), session.finish()->textWording(),
                                          session.finish()->commentWording()};
        for (auto* wording : wordings) {
            wording->show(QStringLiteral("canary"), {{0, 6, QStringLiteral("canary"), QStringLiteral("canary"), {}}});
            wording->chooseAt(0);
            QCOMPARE(wording->words(), QStringLiteral("canary"));
        }
        session.forget();
        for (const auto* wording : wordings)
            QVERIFY(wording->text().isEmpty());
        const QObject* models[] = {session.note(), session.finish(), session.home(),   session.search(),    wordings[0],
                                   wordings[1],    wordings[2],      session.drafts(), session.disruption()};
        for (const auto* model : models) {
            for (int i = 0; i < model->metaObject()->propertyCount(); ++i) {
                QVERIFY2(!model->property(model->metaObject()->property(i).name())
                              .toString()
                              .contains(QLatin1String("canary")),
                         model->metaObject()->property(i).name());
            }
        }
        QCOMPARE(session.drafts()->count() + session.outbox()->count(), 0);
        QCOMPARE(session.outbox()->waiting(), 1);
    }

    void settingsTakeOnlyWhatTheyKnow() {
        SettingsModel settings;
        QSignalSpy edited(&settings, &SettingsModel::edited);
        settings.setTextScale(3);
        settings.setDark(QStringLiteral("pink"));
        settings.setLanguage(QStringLiteral("xx"));
        settings.setLockMinutes(0);
        QCOMPARE(edited.count(), 0);
        settings.setTextScale(1.5);
        settings.setLanguage(QStringLiteral("cy"));
        QCOMPARE(edited.count(), 2);
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
