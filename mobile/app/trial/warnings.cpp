#include "mobile/app/trial/warnings.h"

#include <QMutex>
#include <QMutexLocker>

#include <cstdio>

namespace lanyard::app {

namespace {

QMutex& lock() {
    static QMutex mutex;
    return mutex;
}

QStringList& list() {
    static QStringList warnings;
    return warnings;
}

void handle(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const QMutexLocker guard(&lock());
    list().append(message);
}

} // namespace

void collectWarnings() {
    qInstallMessageHandler(handle);
}

QStringList collectedWarnings() {
    const QMutexLocker guard(&lock());
    return list();
}

} // namespace lanyard::app
