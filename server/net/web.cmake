# Builds the web client and puts it into the net layer; with PUFFIN_WEB=OFF the table of files is empty.
set(web_source ${PROJECT_SOURCE_DIR}/web)
set(web_out ${CMAKE_CURRENT_BINARY_DIR}/web)
set(embed_script ${CMAKE_CURRENT_SOURCE_DIR}/net/embed_web.cmake)
file(MAKE_DIRECTORY ${web_out})

if(PUFFIN_WEB)
  find_program(NPM npm REQUIRED)
  set(fetch_script ${CMAKE_CURRENT_SOURCE_DIR}/net/fetch_packages.cmake)
  add_custom_command(OUTPUT ${web_out}/packages.stamp
                     COMMAND ${CMAKE_COMMAND} -DNPM=${NPM} -DWEB=${web_source} -P ${fetch_script}
                     COMMAND ${CMAKE_COMMAND} -E touch ${web_out}/packages.stamp
                     DEPENDS ${web_source}/package-lock.json ${fetch_script}
                     COMMENT "Fetching the web client's packages" VERBATIM)
  file(GLOB_RECURSE web_files CONFIGURE_DEPENDS ${web_source}/src/* ${web_source}/public/* ${web_source}/sw/*
       ${PROJECT_SOURCE_DIR}/protocol/ts/*.ts)
  file(GLOB web_settings CONFIGURE_DEPENDS ${web_source}/*.mjs ${web_source}/*.html ${web_source}/tsconfig.json
       ${web_source}/package.json)
  list(APPEND web_files ${web_settings})
  add_custom_command(OUTPUT ${web_out}/table.cpp ${web_out}/bytes.S
                     COMMAND ${NPM} run --silent build
                     COMMAND ${CMAKE_COMMAND} -DDIST=${web_source}/dist -DASM=${web_out}/bytes.S
                             -DTABLE=${web_out}/table.cpp -P ${embed_script}
                     DEPENDS ${web_out}/packages.stamp ${web_files} ${embed_script}
                     WORKING_DIRECTORY ${web_source} COMMENT "Building the web client" VERBATIM)
else()
  add_custom_command(OUTPUT ${web_out}/table.cpp ${web_out}/bytes.S
                     COMMAND ${CMAKE_COMMAND} -DDIST=${web_out}/none -DASM=${web_out}/bytes.S
                             -DTABLE=${web_out}/table.cpp -P ${embed_script}
                     DEPENDS ${embed_script} VERBATIM)
endif()
# What .incbin reads is no dependency the assembler's rule would see: the table and the bytes are always made together.
target_sources(puffin_net PRIVATE ${web_out}/table.cpp ${web_out}/bytes.S)
