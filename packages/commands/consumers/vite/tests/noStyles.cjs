// Jest reads no stylesheets.
module.exports = {};
