// Runs after `npm install`: nothing to do yet.
