#pragma once

#include "core/wording/checker.h"
#include "mobile/app/view/session.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace lanyard::app {

/// What is said about a text: at most kMostFindings, of its first kMostUnits. Words to write begin as the ones they
/// would stand for begin, with a capital or without.
[[nodiscard]] QVector<WordingModel::Finding> adviceOn(const wording::Checker& checker, const QString& text);

/// Looks over what an officer writes, field by field, a moment after it changed. On the GUI thread: 10,000 words take
/// half a millisecond, and no more than kMostUnits are looked at.
class WordingController : public QObject {
    Q_OBJECT

public:
    static constexpr int kDelayMillis = 100;
    static constexpr qsizetype kMostUnits = 200'000;
    static constexpr int kMostFindings = 200;

    WordingController(Session& session, QObject* parent);

    /// From now on with this list; null: without advice.
    void use(std::shared_ptr<const wording::Checker> checker);
    /// Drops the list, as at lock.
    void forget() { use(nullptr); }
    /// The list is English: says so in another language.
    void retranslate();

private:
    struct Field {
        WordingModel* wording;
        std::function<QString()> text;
    };

    void watch(WordingModel* wording, std::function<QString()> text);
    void check();

    Session& m_session;
    QTimer m_timer;
    std::shared_ptr<const wording::Checker> m_checker;
    std::vector<Field> m_fields;
};

} // namespace lanyard::app
