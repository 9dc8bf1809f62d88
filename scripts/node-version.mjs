// Read by whatever Node is on the machine, however old: no newer syntax and no imports here.
const wanted = 20;

/** True when this Node can run the scripts; otherwise says what to do and sets the exit code. */
export function nodeIsNewEnough(command, version) {
  if (parseInt(version, 10) >= wanted) return true;
  console.error(
    'This course needs Node ' +
      wanted +
      ' or newer; this machine runs Node ' +
      version +
      '. Install the current Node from https://nodejs.org/, then type again: ' +
      command,
  );
  process.exitCode = 1;
  return false;
}
