// Package simtest plays the whole network in virtual time: n operators, up to f
// of them liars who know each other and hear everything, a chain, a log and a
// network that cut, lose, repeat and delay. It checks every promise of the
// protocol whenever something could break it.
//
//	seed ─▶ script (who lies how, what fails when) ─▶ world ─▶ checker
//	                                                   ├ nodes: the real round.Machine, round.Participant, publish.Transmitter
//	                                                   ├ disk and lock: a model that forgets what was not synced
//	                                                   ├ log: a model whose leader may fork, rewrite, censor, reorder, stall
//	                                                   └ chain: a model of the contract's requests and attempts
//
// The same seed plays the same world. The package holds tests only; README.md
// says what is covered, what is not, and which broken rule which seed finds.
package simtest
