// Runs before every command, in whatever Node there is, so it is written in plain old JavaScript.
// An install that fails does not stop the script that it was made for; this does, with one clear line.
var fs = require('fs');
var path = require('path');

var oldest = [22, 18];
var root = path.join(__dirname, '../..');
var problem = nodeProblem() || installProblem();
if (problem) {
  console.error('\n' + problem + '\n');
  process.exit(1);
}

function nodeProblem() {
  var version = process.versions.node.split('.').map(Number);
  if (version[0] > oldest[0] || (version[0] === oldest[0] && version[1] >= oldest[1])) return '';
  return (
    'Cairn needs Node ' +
    oldest.join('.') +
    ' or later, and this is ' +
    process.versions.node +
    '. ' +
    'An install brings Node 24 along; where that fails, get it from https://nodejs.org.'
  );
}

function installProblem() {
  if (
    fs.existsSync(path.join(root, 'node_modules/.pnpm/lock.yaml')) &&
    fs.existsSync(path.join(__dirname, 'node_modules/playwright'))
  )
    return '';
  return 'The install did not finish, so there is nothing to run. The lines above say why; run the same command again once that is mended.';
}
