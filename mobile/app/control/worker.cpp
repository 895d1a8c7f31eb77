#include "mobile/app/control/worker.h"

namespace lanyard::app {

Worker::Worker(DeviceOptions options) {
    m_thread.setObjectName(QStringLiteral("lanyard-worker"));
    m_host.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_host,
        [this, options = std::move(options)] {
            m_backend = std::make_unique<Backend>(
                options, [this] { QMetaObject::invokeMethod(this, &Worker::sendingChanged, Qt::QueuedConnection); });
        },
        Qt::QueuedConnection);
}

Worker::~Worker() {
    QMetaObject::invokeMethod(
        &m_host,
        [this] {
            m_backend.reset(); // closes the store and wipes the keys
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Worker::post(Task task) {
    QMetaObject::invokeMethod(
        &m_host, [this, task = std::move(task)] { task(*m_backend); }, Qt::QueuedConnection);
}

} // namespace lanyard::app
