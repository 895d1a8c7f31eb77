#pragma once

#include "core/store/attachments.h"

namespace lanyard::app {

/// Makes a small picture of an attachment that is one, for lists, and keeps it beside it in the encrypted store. What
/// is no picture, is too large to decode in little memory (24 MB, intel::kMaxPixels) or does not decode has none: a
/// thumbnail is never worth an error.
void makeThumbnail(store::Attachments& attachments, const store::AttachmentRow& row);

} // namespace lanyard::app
