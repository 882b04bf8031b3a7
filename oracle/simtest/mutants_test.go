package simtest

// mutant breaks one rule of the protocol by one change of one file, or of two
// where the rule is held up twice.
type mutant struct {
	name, file, old, new string
	also                 *mutant
}

const (
	machine     = "consensus/round/machine.go"
	participant = "consensus/round/participant.go"
	hold        = "consensus/round/hold.go"
	resend      = "consensus/round/resend.go"
	verifying   = "consensus/round/verify.go"
	combiner    = "consensus/threshold/combiner.go"
	medians     = "consensus/aggregate/aggregate.go"
	committee   = "oracle/committee.go"
	simDisk     = "oracle/simtest/disk_test.go"
	simNode     = "oracle/simtest/node_test.go"
	simChain    = "oracle/simtest/chain_test.go"
	simLog      = "oracle/simtest/log_test.go"
	simPace     = "oracle/simtest/pacemaker_test.go"
	simBoot     = "oracle/simtest/boot_test.go"
	desk        = "consensus/boot/boot.go"
	stall       = "consensus/round/stall.go"
	guarding    = "consensus/transport/guard.go"
	electing    = "consensus/transport/election.go"
	pacing      = "consensus/transport/pacemaker.go"
)

// mutants are the rules of PROTOCOL.md, each broken once.
var mutants = []mutant{
	// Sizes.
	{"quorum of one less", committee, "(c.N()+c.F())/2 + 1", "(c.N() + c.F()) / 2", nil},
	{"majority of 2f", committee, "2*c.F() + 1", "2 * c.F()", nil},
	{"f of one more", committee, "(c.N() - 1) / 3", "(c.N() + 2) / 3", nil},
	// The machine.
	{"commit phase closes at m without ticks", machine, "in == all || (in >= enough && held(s.ticks[oracle.PhaseCommit]) >= clock)", "in == all || in >= enough", nil},
	{"set is sealed at m without ticks", machine, "(in >= enough && held(s.ticks[oracle.PhaseReveal]) >= clock)", "in >= enough", nil},
	{"f ticks end a phase", machine, "m.committee.F()+1", "m.committee.F()", nil},
	{"ticks end a phase below m", machine, "all, enough, clock := m.committee.N(), m.committee.Majority(), m.committee.F()+1", "all, enough, clock := m.committee.N(), 1, m.committee.F()+1", nil},
	{"commitments are not verified", machine, "if err := m.seen.verify(m.domain, m.committee, place, c); err != nil {", "if err := error(nil); err != nil {", nil},
	{"ticks are not verified", machine, "if err := m.seen.verify(m.domain, m.committee, place, t); err != nil {", "if err := error(nil); err != nil {", nil},
	{"reveals are not verified", machine, "if err := m.seen.verify(m.domain, m.committee, place, r); err != nil {", "if err := error(nil); err != nil {", nil},
	{"a reveal need not open its commitment", machine, "if err := opens(r, s.commitments[place].Digest, s.request.RiskCount); err != nil {", "if err := error(nil); err != nil {", nil},
	{"a seal is replaced", machine, "case s.sealed != nil:", "case false:", nil},
	{"an operator need not have committed", machine, "case !s.committed.has(place):", "case false && !s.committed.has(place):", nil},
	{"a pushed out request stays out", participant, "p.opened = p.opened && e.Context != p.context", "p.opened = p.opened && true", nil},
	// What a node signs.
	{"a commit root may omit what was relayed in time", hold, "omitted := p.omits(oracle.PhaseCommit, p.commits, p.committed); len(omitted) > 0", "omitted := p.omits(oracle.PhaseCommit, p.commits, p.committed); false", nil},
	{"a report may omit what was relayed in time", participant, "if len(p.omitted) == 0 {", "if true {", nil},
	{"a late commitment is a reason to refuse", hold, "!rec.since.Add(p.cfg.Parameters.Delta).After(clock)", "true", nil},
	{"a report's evidence is not synced", simNode, "	n.archive.sync()\n", "", nil},
	{"the lock lets a second digest pass", simDisk, "if oracle.Hash(held[:32]) != digest {", "if false {", &mutant{"", simDisk, "if len(held) > 32 {", "if len(held) > 32 && oracle.Hash(held[:32]) == digest {", nil}},
	{"the lock is not synced", simDisk, "		l.put(key, held)\n		l.sync()\n", "		l.put(key, held)\n", &mutant{"", simDisk, "	l.put(key, append(bytes.Clone(held), sig[:]...))\n	l.sync()\n", "	l.put(key, append(bytes.Clone(held), sig[:]...))\n", nil}},
	{"the answer is not kept", simDisk, "	l.put(key, value)\n	l.sync()\n", "", nil},
	{"the answer is not synced", simDisk, "	l.put(key, value)\n	l.sync()\n", "	l.put(key, value)\n", nil},
	// When a node reveals and ticks.
	{"one commit root is a certificate", hold, "if equal >= p.cfg.Committee.Quorum() {", "if equal >= 1 {", nil},
	{"revealing needs the own log", hold, "if p.certified == nil || p.answer == nil ||", "if p.closed == nil || p.certified != nil && p.certified.Root != p.closed.Root || p.certified == nil || p.answer == nil ||", nil},
	{"a root need not be over its set", verifying, "root := CommitRootOf(set); root != r.Root", "root := CommitRootOf(set); false", nil},
	{"a tick needs no m messages", hold, "held(records) >= p.cfg.Committee.Majority()", "held(records) >= 1", nil},
	{"a tick waits for no bound", participant, "return ph.enough.Add(bound), !ph.asked", "return ph.enough.Add(0 * bound), !ph.asked", nil},
	// What travels.
	{"messages are not relayed", hold, "rec := &record{message: m, data: p.broadcast(m), since: now}", "rec := &record{message: m, since: now}\n	if rec.data, _ = Encode(m); AuthorOf(m) == p.cfg.Self {\n		p.broadcast(m)\n	}", nil},
	{"nothing is sent again", participant, "		p.resend(now)\n", "", nil},
	{"early reveals are dropped, and nothing is sent again", hold, "	p.early[place] = append(p.early[place], r)\n", "", &mutant{"", participant, "		p.resend(now)\n", "", nil}},
	{"a lost relay is not made again", resend, "		p.relayAgain(now)\n", "", nil},
	{"a leader appends ticks first", resend, "		p.proposeAll(p.commits)\n		p.proposeAll(p.ticks[oracle.PhaseCommit])\n", "		p.proposeAll(p.ticks[oracle.PhaseCommit])\n		p.proposeAll(p.commits)\n", nil},
	{"a leader does not append what it holds", hold, "	if p.leading {\n		p.propose(rec)\n	}\n", "", nil},
	// Shares and outcomes.
	{"shares of another attempt count", combiner, "if share.Context() != c.context {", "if false {", &mutant{
		"", participant, "p.faults[sender] >= maxFaults || ContextOf(m) != p.context {",
		"p.faults[sender] >= maxFaults || func() bool { _, share := m.(oracle.Share); return !share && ContextOf(m) != p.context }() {", nil,
	}},
	{"messages of another attempt count", participant, "p.faults[sender] >= maxFaults || ContextOf(m) != p.context {", "p.faults[sender] >= maxFaults {", nil},
	{"shares are not verified", combiner, "if err := Verify(digest, share.Sig, c.committee.Members[place].Signer); err != nil {", "if err := error(nil); err != nil {", nil},
	{"t−1 shares attest", combiner, "c.count(c.digest) < c.committee.Quorum()", "c.count(c.digest) < c.committee.Quorum()-1", nil},
	{"the highest value counts", medians, "ascending[(len(ascending)-1)/2]", "ascending[len(ascending)-1]", nil},
	{"the spread is that of all values", medians, "values[k-1-r.F] - values[r.F]", "values[k-1] - values[0]", nil},
	{"f other statuses decide", medians, ">= r.F+1:", ">= r.F:", nil},
	{"f+1 values are enough", medians, "		return r.M + 1\n	}\n	return r.M\n", "		return r.M + 1\n	}\n	return r.F + 1\n", nil},
	// Attempts on chain.
	{"a report of an older attempt is accepted", simChain, "case report.Attempt != r.attempt:", "case report.Attempt > r.attempt:", nil},
	{"a second report is accepted", simChain, "case r.state != stateOpen:", "case false:", nil},
	{"signatures are not checked on chain", simChain, "if err := threshold.Verify(digest, a.Signatures[next], member.Signer); err != nil {", "if err := threshold.Verify(digest, a.Signatures[next], member.Signer); false {", nil},
	{"reopened attempts keep their leader", simLog, "first := int(c.Attempt) % in.n()", "first := 0 * in.n()", nil},
	{"an attempt takes the active committee", simChain, "report, committee := a.Report, r.cast.committee", "report, committee := a.Report, c.active.committee", nil},
	{"a node takes the active committee", simNode, "t.seat = n.seat(n.w.group(t.group, t.context, t.cast))", "t.cast = n.w.chain.active\n	t.seat = n.seat(n.w.group(t.group, t.context, t.cast))", nil},
	{"one endpoint is believed", simNode, "const alike = 2", "const alike = 1", nil},
	{"the own leader is not preferred once it fell", simLog, "return g.keyed && g.w.now()-g.led < keyedAgain", "return false", nil},
	{"a first leader is not preferred", simLog, "func (g *group) reserved() bool {\n", "func (g *group) reserved() bool {\n	if true {\n		return false\n	}\n", nil},
	// Starts and backups.
	{"a node signs before a quorum knows of its start", simBoot, "	return n.desk.Cleared(t.cast.committee.Epoch)\n", "	return true\n", nil},
	{"one member's word clears a start", desk, "return acks >= s.committee.Quorum()", "return acks >= 1", nil},
	{"an old start is acknowledged", desk, "if found && held.Number >= b.Number {", "if found && held.Number > b.Number {", nil},
	{"a start is not counted on disk", simBoot, "	n.disk.put(numberKey, binary.BigEndian.AppendUint64(nil, number))\n", "", nil},
	{"a node that was replaced goes on", simBoot, "halted && n.mind == nil", "halted && false", &mutant{"", desk, "s.own == nil || d.newer != nil {", "s.own == nil {", nil}},
	// The pacemaker.
	{"nobody complains", simPace, "n.waits(s) >= progress {", "false {", nil},
	{"f complaints make a member join", simPace, "if count >= f+1 && n.mind == nil {", "if count >= f && n.mind == nil {", nil},
	{"f complaints mute", simPace, "if count >= m && n.mind == nil", "if count >= min(f, m) && n.mind == nil", nil},
	{"what the log lacks is not noticed", stall, "if rec != nil && !rec.logged && ", "if rec != nil && false && ", nil},
	// The guard, in worlds with real raft.
	{"a leader needs no certificate", guarding, "	if known() {\n", "	if known() || true {\n", nil},
	{"one vote is a certificate", electing, "count < committee.Quorum()", "count < 1", nil},
	{"terms of answers are believed", guarding, "	if claimed <= asked {\n", "	if true {\n", nil},
	{"anybody speaks for anybody", guarding, "if string(header.ID) != id || string(header.Addr) != id {", "if id == \"\" {", nil},
	{"authors of entries are not asked", guarding, "if _, err := g.cfg.Author(entry.Data); err != nil {", "if err := error(nil); err != nil {", nil},
	{"what is committed may change", guarding, "if entry.Index <= commit || held.Term == entry.Term {", "if commit == 0 && entry.Index > 0 || held.Term == entry.Term {", nil},
	{"a term has two entries at an index", guarding, "if entry.Index <= commit || held.Term == entry.Term {", "if entry.Index <= commit && held.Term != entry.Term {", nil},
	{"entries need not be contiguous", guarding, "if entry.Index != request.PrevLogEntry+uint64(i)+1 || entry.Term < term", "if entry.Term < term", nil},
	{"terms of entries may fall", guarding, "|| entry.Term < term ||", "|| entry.Term < min(term, 1) ||", nil},
	{"entries of terms to come are kept", guarding, "|| entry.Term > request.Term {", "{", nil},
	{"a configuration is an entry like others", guarding, "if (entry.Index == 1) != (entry.Type == raft.LogConfiguration) {", "if entry.Index == 0 {", &mutant{"", guarding, "if !bytes.Equal(entry.Data, g.configuration) {", "if false {", nil}},
	{"entries of any kind are kept", guarding, "		return fmt.Errorf(\"type %d is not let in\", entry.Type)\n", "", nil},
	{"entries have extensions", guarding, "if len(entry.Extensions) > 0 {", "if false {", nil},
	{"a request has any number of entries", guarding, "request.PrevLogEntry > math.MaxInt64 || len(request.Entries) > MaxEntries", "request.PrevLogEntry > math.MaxInt64", nil},
	{"a snapshot is let in", guarding, "	return fmt.Errorf(\"%w: a %T is never accepted\", ErrGuard, rpc.Command)\n", "	if _, is := rpc.Command.(*raft.InstallSnapshotRequest); is {\n		return nil\n	}\n	return ErrGuard\n", nil},
	{"an order to stand is let in", guarding, "	return fmt.Errorf(\"%w: a %T is never accepted\", ErrGuard, rpc.Command)\n", "	if _, is := rpc.Command.(*raft.TimeoutNowRequest); is {\n		return nil\n	}\n	return ErrGuard\n", nil},
	{"a candidate may have entries of its term", guarding, "if lastTerm >= term || (term > current", "if (term > current", nil},
	{"a first leader that has not spoken has no turn", guarding, "	if c.candidate == g.cfg.First { //", "	if c.term == 0 { //", nil},
	{"each member's answer deposes a first leader", guarding, "		answers = &g.deposed", "		answers = &p.answers", nil},
	{"a first leader has no first turn", guarding, "return g.leader.term == 0 && time.Since(g.opened) < keyedWait*g.cfg.Election", "return false", nil},
	{"a fallen leader's place is anybody's", guarding, "return time.Since(g.keyed) < keyedAgain*g.cfg.Election", "return false", nil},
	{"a candidate's term has no bound", guarding, "(term > current && term-current > maxTermJump)", "false", nil},
	{"leadership is transferred", guarding, "if command.LeadershipTransfer {", "if false {", nil},
	{"a muted leader is heard", pacing, "	g.mutes = append(g.mutes, mute{leader, time.Now()})\n", "", nil},
}
