#include "mobile/qml/style/style_support.h"

#include "mobile/qml/style/icon_provider.h"

#include <QFontDatabase>
#include <QQmlEngine>

#include <initializer_list>

namespace lanyard::style {
namespace {

/// The family that the weights share, as the font database calls it; the last one wins, all agree.
QString load(std::initializer_list<const char*> faces) {
    QString family;
    for (const char* face : faces) {
        const int id =
            QFontDatabase::addApplicationFont(QStringLiteral(":/lanyard/fonts/%1.ttf").arg(QLatin1String(face)));
        const auto families = QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty()) {
            family = families.first();
        }
    }
    return family;
}

} // namespace

StyleSupport::StyleSupport()
    : m_family(load({"next-400", "next-500", "next-600", "next-700"}))
    , m_monoFamily(load({"mono-500", "mono-600"})) {}

StyleSupport* StyleSupport::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    engine->addImageProvider(QStringLiteral("icon"), new IconProvider);
    return new StyleSupport;
}

} // namespace lanyard::style
