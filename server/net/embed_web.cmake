# Writes the table of embedded_files.hpp: run with -DDIST=folder -DASM=file.S -DTABLE=file.cpp. The bytes come in by the
# assembler, so that nothing has to be turned into C++ text; compressed variants (.br, .gz) stand beside their file.
file(GLOB_RECURSE found RELATIVE ${DIST} ${DIST}/*)
list(FILTER found EXCLUDE REGEX "\\.(br|gz)$")
list(SORT found)

set(assembly ".section .rodata\n")
set(externs "")
set(rows "")
set(number 0)
foreach(name IN LISTS found)
  set(row "    {\"/${name}\"")
  foreach(ending "" ".br" ".gz")
    if(EXISTS ${DIST}/${name}${ending})
      math(EXPR number "${number} + 1")
      string(APPEND assembly ".balign 16\n.global puffin_web_${number}\npuffin_web_${number}:\n"
                             ".incbin \"${DIST}/${name}${ending}\"\n"
                             ".global puffin_web_${number}_end\npuffin_web_${number}_end:\n.byte 0\n")
      string(APPEND externs "extern const char puffin_web_${number}[];\nextern const char puffin_web_${number}_end[];\n")
      string(APPEND row ", between(puffin_web_${number}, puffin_web_${number}_end)")
    else()
      string(APPEND row ", {}")
    endif()
  endforeach()
  file(SHA256 ${DIST}/${name} digest)
  string(SUBSTRING ${digest} 0 32 digest)
  string(APPEND rows "${row}, \"${digest}\"},\n")
endforeach()

string(APPEND assembly ".section .note.GNU-stack,\"\",@progbits\n")
file(WRITE ${ASM} "${assembly}")
if(found)
  set(body "  static const EmbeddedFile files[] = {\n${rows}  };\n  return files;\n")
  set(open "extern \"C\" {\n${externs}}\n\nnamespace {\nstd::string_view between(const char* from, const char* to) {
  return {from, static_cast<std::size_t>(to - from)};\n}\n}  // namespace\n\n")
else()
  set(body "  return {};\n")
  set(open "")
endif()
file(WRITE ${TABLE} "#include \"net/embedded_files.hpp\"\n\n${open}namespace puffin::net {\n\n"
                    "std::span<const EmbeddedFile> embedded_files() {\n${body}}\n\n}  // namespace puffin::net\n")
