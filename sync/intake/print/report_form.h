#pragma once

#include "core/intel/disruption.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace lanyard::intake {

/// What the envelope and the intake know of a report and its body does not say.
struct PrintMeta {
    std::string reference; ///< as the officer reads it, or "" when there is none yet
    std::string officer;
    std::string device;
    UnixMillis sealed{};
    std::map<std::string, std::string, std::less<>> words; ///< the force's own, for its flags and conditions, by id
};

/// A report as a form: sections in the order of the national 3x5x2 form, each a list of blocks, with nothing said about
/// how a block is drawn. Words are as the officer wrote them; what prints them makes them fit for paper.
struct PrintForm {
    struct Field {
        std::string label;
        std::string value; ///< "" is drawn as "not given"
    };
    /// Short values, label over value, side by side.
    struct Fields {
        std::vector<Field> fields;
    };
    /// A row of boxes, one of them chosen.
    struct Grade {
        std::string label;
        std::vector<std::string> codes;
        std::size_t chosen = 0; ///< codes.size() for none
        std::string words;      ///< what the chosen code means
    };
    /// The officer's own words, ruled off from ours.
    struct Words {
        std::string text; ///< "" is drawn as "Nothing entered."
    };
    struct Table {
        struct Column {
            std::string title;
            double share = 1; ///< of the width
        };
        std::vector<Column> columns;
        std::vector<std::vector<std::string>> rows; ///< as many cells as columns
    };
    struct Note {
        std::string text;
        bool urgent = false;
    };
    using Block = std::variant<Fields, Grade, Words, Table, Note>;
    struct Section {
        std::string title;
        std::vector<Block> blocks;
    };

    std::string title;
    std::string marking; ///< stands at the top and bottom of each page
    std::string id;
    UnixMillis written{};
    std::vector<Block> front; ///< before the first section
    std::vector<Section> sections;
};

/// Never holds provenance, sealed or not.
[[nodiscard]] PrintForm formOf(const intel::Report& report, const PrintMeta& meta);
[[nodiscard]] PrintForm formOf(const intel::Disruption& record, const PrintMeta& meta);
[[nodiscard]] PrintForm formOf(const intel::Withdrawal& request, const PrintMeta& meta);
/// From a body as it came over the wire, by its kind: report, disruption or withdrawal. Malformed as its reader says;
/// InvalidArgument for a kind that is not printed.
[[nodiscard]] Result<PrintForm> formOf(std::string_view kind, std::string_view body, const PrintMeta& meta);

} // namespace lanyard::intake
