#pragma once

#include <QQuickImageProvider>

namespace lanyard::style {

/// `image://icon/<name>/<rrggbb>`: an outline icon in one colour, drawn at the size asked for (24 when none is asked).
/// Names are those of icons.txt; another name gives an empty image, which QML reports. May be called on any thread: it
/// keeps no state.
class IconProvider : public QQuickImageProvider {
public:
    IconProvider();
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

} // namespace lanyard::style
