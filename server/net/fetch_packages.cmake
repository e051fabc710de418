# Fetches the web client's packages as its lock file names them, unless they are there already: run with
# -DNPM=program -DWEB=folder. npm leaves a lock file of its own in node_modules when it is done.
if(NOT EXISTS ${WEB}/node_modules/.package-lock.json
   OR ${WEB}/package-lock.json IS_NEWER_THAN ${WEB}/node_modules/.package-lock.json)
  execute_process(COMMAND ${NPM} ci --no-audit --no-fund --loglevel=error WORKING_DIRECTORY ${WEB}
                  COMMAND_ERROR_IS_FATAL ANY)
  file(TOUCH ${WEB}/node_modules/.package-lock.json)
endif()
