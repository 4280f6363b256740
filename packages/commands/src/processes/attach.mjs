/**
 * Loaded into every program that a command starts (`node --import …/attach.mjs program.js`):
 * when the command is gone, even if it was killed and could say nothing, the program and all it started end.
 */
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent || !isAlive(parent)) end();
}, 500).unref();

function isAlive(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The command made this program the leader of a process group, except on Windows, which has none. */
function end() {
  process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGTERM');
}
