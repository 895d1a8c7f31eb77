#pragma once

#include "mobile/app/control/backend.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace lanyard::app {

/// The one thread that does what may take time: files, database, key derivation, crypto, sockets. It has an event loop
/// of its own and owns the Backend. Everything here is called on the GUI thread; what is asked for is done in order.
class Worker : public QObject {
    Q_OBJECT

public:
    /// Starts the thread; the device is opened by the first thing it does.
    explicit Worker(DeviceOptions options);
    /// Does what was asked for before, locks, and joins.
    ~Worker() override;

    using Task = std::function<void(Backend&)>;
    void post(Task task);

    /// Runs `work(Backend&)` there and `then(answer)` here, later. Captures by value only. A `context` that is gone by
    /// then drops the answer.
    template <class Work, class Then>
    void ask(QObject* context, Work work, Then then) {
        post([this, guard = QPointer<QObject>(context), work = std::move(work),
              then = std::move(then)](Backend& backend) mutable {
            using Answer = std::invoke_result_t<Work&, Backend&>;
            auto answer = std::make_shared<Answer>(work(backend));
            QMetaObject::invokeMethod(
                this,
                [guard, then = std::move(then), answer]() mutable {
                    if (guard)
                        then(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

signals:
    /// Sending made progress, or a receipt came.
    void sendingChanged();

private:
    QThread m_thread;
    QObject m_host;                     ///< lives on m_thread
    std::unique_ptr<Backend> m_backend; ///< touched on m_thread only
};

} // namespace lanyard::app
