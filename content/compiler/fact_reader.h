#pragma once

#include "content/compiler/pack_sources.h"

/// The entries of facts/*.yaml, cy/facts/*.yaml and wording/*.yaml. For .cpp files only.
namespace lanyard::compiler {

/// Something an officer can know. Files are read in the order of their names: a fact that follows from another stands
/// after it.
void readFact(const Yaml& entry, const std::string& file, PackSources& out, Findings& findings);
/// Its Welsh; the facts have been read.
void readWelshFact(const Yaml& entry, const std::string& file, PackSources& out, Findings& findings);
/// Terms that blame or blur, with better ones; the sources have been read.
void readTerm(const Yaml& entry, const std::string& file, PackSources& out, Findings& findings);

} // namespace lanyard::compiler
