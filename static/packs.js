// Leads to the page that has packs now, at the same place in it, so that the way back does not lead here again.
location.replace(new URL(`./${location.search}${location.hash}`, location.href));
