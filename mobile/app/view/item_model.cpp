#include "mobile/app/view/item_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

ItemModel::ItemModel(QObject* parent) : QObject(parent), m_test(new TestModel(this)) {}

void ItemModel::show(const ItemPage& page) {
    m_page = page;
    m_busy = false;
    m_missing = false;
    emit changed();
}

void ItemModel::setBusy(bool busy) {
    if (assign(m_busy, busy)) {
        emit changed();
    }
}

void ItemModel::setMissing() {
    clear();
    m_missing = true;
    emit changed();
}

void ItemModel::clear() {
    m_test->clear();
    show({});
}

} // namespace lanyard::app
