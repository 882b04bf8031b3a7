// Package feeds turns a task into evidence: it joins imagery of several
// catalogues and weather of several sources, over every parcel of the page.
//
//	task ─▶ Collector ─┬─▶ satellite: search every catalogue ─▶ reduce scene by scene
//	                   └─▶ weather.Chain
//	                  Evidence: exchanges, series per parcel, decisions
//
// Rules of the join, each application of which is a sentence in the evidence:
//
//   - A scene is taken from the first catalogue, in the operator's order, that
//     lists it and whose files can be read; else from the next.
//   - Of several tiles of one day over a parcel, the clearest counts.
//   - Only what lies wholly inside the plan's window is read.
//   - Weather follows the rule of package weather.
//   - Where the term sheet names data sets, catalogues of other collections and
//     weather of other sets are not asked; their order is the sheet's.
//   - For an attempt that was opened after the restatement cut-off nothing is read.
//
// The Collector reads through a Session made for each task, so the same code
// runs live (Live) and replayed from an archive without a network (Replay). It
// keeps nothing between tasks, decides nothing about payment and fills no gap.
package feeds
