"""The warm handover on the screen: offer, talk, acceptance, first contact; who is responsible at every moment."""
