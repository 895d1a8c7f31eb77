#pragma once

#include "mobile/app/trial/script.h"

#include "core/crypto/secret.h"

#include <functional>
#include <memory>
#include <vector>

namespace lanyard::app {

/// Writes the steps of a Script, in the words of an officer at a screen; and gives each picture its number.
class Book {
public:
    using Condition = std::function<bool()>;

    /// `pictures`: the folder for them.
    Book(Stage stage, QString pictures, std::shared_ptr<const crypto::SecretBytes> pin);

    void add(const QString& name, std::function<bool()> act, Condition until, int deadlineMillis = 10'000);
    void press(const QString& path, Condition until = {}, int deadlineMillis = 10'000);
    /// Presses the field, then types.
    void type(const QString& path, const QString& text);
    /// One key at each turn of the event loop, into the field that has the keyboard already.
    void typeOn(const QString& path, const QString& text);
    /// The digits go from guarded memory to the keys of the pad on this page, one at a time.
    void pin(const QString& page);
    /// Taps are counted from here.
    void countTaps();
    /// What was done since countTaps(), and that it took no more taps than this.
    void tapped(const QString& what, int atMost, Condition until);
    /// A command for the shell; it must come back, and well.
    void run(const QString& name, const QString& command);
    /// Names what the steps since the last one came to, and pictures it under the next number.
    void picture(const QString& name, const QString& said, Condition until, int deadlineMillis = 10'000);
    /// A picture under its name alone.
    void plainPicture(const QString& name, Condition until);

    [[nodiscard]] Condition shows(const QString& path) const;
    [[nodiscard]] std::vector<Script::Step> take() { return std::move(m_steps); }

private:
    Stage m_stage;
    QString m_pictures;
    std::shared_ptr<const crypto::SecretBytes> m_pin;
    std::vector<Script::Step> m_steps;
    int m_number = 0;
};

} // namespace lanyard::app
