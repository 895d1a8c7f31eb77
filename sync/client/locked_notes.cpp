#include "sync/client/locked_notes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lanyard::client {

namespace {

constexpr std::string_view kLabel = "lanyard note key v1";
constexpr std::size_t kFileLimit = 64U << 10U;

Path notesFolder(const Path& folder) {
    return folder / "locked-notes";
}

Result<std::vector<Path>> files(const Path& folder, std::string_view extension = ".age") {
    std::vector<Path> found;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(notesFolder(folder), problem)) {
        if (entry.path().extension() == extension)
            found.push_back(entry.path());
    }
    if (problem && problem != std::errc::no_such_file_or_directory)
        return fail(errnoError(problem.value(), "read the notes written while locked"));
    std::sort(found.begin(), found.end());
    return found;
}

/// What a crash cut short while a note was written: nobody was told that it is saved, and no later save may ever take
/// its name.
Status removeUnfinished(const Path& folder) {
    LANYARD_ASSIGN(const auto held, files(folder, ".new"));
    for (const Path& path : held)
        LANYARD_TRY(removeFileDurably(path));
    return {};
}

} // namespace

LockedNotes::LockedNotes(Path folder) : m_folder(std::move(folder)) {}

Status LockedNotes::setKey(const crypto::X25519Public& key, const vault::MacKey& mac) const {
    return vault::writeMacFile(m_folder / "note.key", kLabel, key, mac);
}

Status LockedNotes::save(const LockedNote& note, const vault::MacKey& mac, Random& random) const {
    if (note.text.size() > kLongestLockedNote)
        return fail(ErrorCode::TooLarge, "A note written while locked holds about three thousand words. Unlock to "
                                         "write more; what was saved is kept.");
    if (!isUuid(note.id) || !isUtf8(note.text))
        return fail(ErrorCode::InvalidArgument, "That is not text that can be kept.");
    LANYARD_ASSIGN(const Bytes key,
                   vault::readMacFile(m_folder / "note.key", kLabel, mac, crypto::X25519Public{}.size()));
    crypto::X25519Public recipient{};
    if (key.size() != recipient.size())
        return fail(ErrorCode::Damaged, "The key for notes is damaged.");
    std::copy(key.begin(), key.end(), recipient.begin());

    LANYARD_TRY(ensurePrivateFolder(notesFolder(m_folder)));
    const Path target = notesFolder(m_folder) / (note.id + ".age");
    LANYARD_ASSIGN(const auto held, files(m_folder));
    if (held.size() >= kMostLockedNotes && std::find(held.begin(), held.end(), target) == held.end())
        return fail(ErrorCode::Refused, "Fifty notes wait for you already. Unlock Lanyard to take them in.");
    std::string json =
        nlohmann::json{{"v", 1}, {"id", note.id}, {"text", note.text}, {"written", note.written.value}}.dump();
    auto sealed = crypto::ageEncrypt({&recipient, 1}, viewOf(json), random);
    crypto::wipe({reinterpret_cast<std::uint8_t*>(json.data()), json.size()});
    if (!sealed)
        return fail(std::move(sealed).error());
    return writeFileDurably(target, *sealed);
}

Result<LockedNotes::Waiting> LockedNotes::readAll(const crypto::AgeIdentity& noteKey) const {
    Waiting waiting;
    LANYARD_ASSIGN(const auto held, files(m_folder));
    static_cast<void>(removeUnfinished(m_folder)); // the notes come first; it is tried again at the next unlock
    const crypto::AgeIdentity* const identity = &noteKey;
    for (const Path& path : held) {
        const auto sealed = readFile(path, kFileLimit);
        const auto opened =
            sealed ? crypto::ageDecrypt({&identity, 1}, *sealed) : Result<crypto::AgeOpened>(fail(sealed.error()));
        const auto json = opened ? nlohmann::json::parse(textOf(opened->plaintext), nullptr, false) : nlohmann::json();
        if (!json.is_object() || !json.contains("id") || !json["id"].is_string() || !json.contains("text") ||
            !json["text"].is_string() || !json.contains("written") || !json["written"].is_number_integer() ||
            !isUuid(json["id"].get_ref<const std::string&>())) {
            ++waiting.unreadable;
            continue;
        }
        waiting.notes.push_back(
            {json["id"].get<std::string>(), json["text"].get<std::string>(), {json["written"].get<std::int64_t>()}});
    }
    return waiting;
}

Status LockedNotes::remove(const std::string& id) const {
    if (!isUuid(id))
        return fail(ErrorCode::InvalidArgument, "That is no note's id.");
    return removeFileDurably(notesFolder(m_folder) / (id + ".age"));
}

Status LockedNotes::eraseAll() const {
    LANYARD_TRY(removeUnfinished(m_folder));
    LANYARD_ASSIGN(const auto held, files(m_folder));
    for (const Path& path : held)
        LANYARD_TRY(removeFileDurably(path));
    return {};
}

} // namespace lanyard::client
