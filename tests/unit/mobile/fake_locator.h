#pragma once

#include "mobile/platform/locator.h"

#include <utility>

namespace lanyard::test {

/// Answers when the test says so. Keeps the contract of Locator: whoever asks, and whatever was asked before.
class FakeLocator : public platform::Locator {
public:
    bool isAvailable() override { return available; }
    Permission permission() override { return given; }
    void allow(std::function<void(Permission)> done) override {
        ++allowAsked;
        m_allowed = std::move(done);
    }
    Asking ask(Asker asker, std::function<void(Result<platform::Fix>)> done) override {
        ++asked;
        if (asker == Asker::Officer && given != Permission::Given)
            ++prompted;
        if (asker == Asker::App && (m_done || given != Permission::Given))
            return ++m_last;
        m_done = std::move(done);
        return m_current = ++m_last;
    }
    void cancel(Asking asking) override {
        if (asking != m_current || !m_done)
            return;
        ++cancelled;
        m_done = {};
    }

    [[nodiscard]] bool isLooking() const { return static_cast<bool>(m_done); }
    void answer(const Result<platform::Fix>& fix) {
        if (const auto done = std::exchange(m_done, {}))
            done(fix);
    }
    void answerAllow(Permission permission) {
        given = permission;
        if (const auto done = std::exchange(m_allowed, {}))
            done(permission);
    }

    bool available = true;
    Permission given = Permission::Given;
    int asked = 0;
    int cancelled = 0;
    int prompted = 0; ///< times that the platform would have put its question to the officer
    int allowAsked = 0;

private:
    std::function<void(Result<platform::Fix>)> m_done;
    std::function<void(Permission)> m_allowed;
    Asking m_last = 0;
    Asking m_current = 0;
};

} // namespace lanyard::test
