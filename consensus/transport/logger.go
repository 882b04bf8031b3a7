package transport

import (
	"fmt"
	"time"

	"github.com/hashicorp/go-hclog"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// quietFor is how long a repeated line is kept back: raft says at every attempt
// that a peer does not answer.
const quietFor = time.Minute

// Quiet gives hashicorp's libraries a logger that writes to zap, one level
// lower than they ask: an election is their warning and our debug line. A
// message is written once in a minute.
func Quiet(logger *zap.Logger) hclog.Logger {
	sample := zap.WrapCore(func(core zapcore.Core) zapcore.Core {
		return zapcore.NewSamplerWithOptions(core, quietFor, 1, 0)
	})
	return &quiet{Logger: hclog.NewNullLogger(), zap: logger.WithOptions(zap.AddCallerSkip(1), sample), errors: zapcore.WarnLevel}
}

// silent is Quiet for connections, whose errors are the network's weather: all
// of it is debug lines, and Status tells who is there.
func silent(logger *zap.Logger) hclog.Logger {
	q := Quiet(logger).(*quiet)
	q.errors = zapcore.DebugLevel
	return q
}

type quiet struct {
	hclog.Logger // the rest of the interface, doing nothing
	zap          *zap.Logger
	errors       zapcore.Level // of what they call an error
	implied      []any
}

// Log implements hclog.Logger.
func (q *quiet) Log(level hclog.Level, message string, args ...any) {
	switch level {
	case hclog.Error:
		q.write(q.errors, message, args)
	case hclog.Warn:
		q.write(zapcore.DebugLevel, message, args)
	}
}

// Error implements hclog.Logger.
func (q *quiet) Error(message string, args ...any) { q.write(q.errors, message, args) }

// Warn implements hclog.Logger.
func (q *quiet) Warn(message string, args ...any) { q.write(zapcore.DebugLevel, message, args) }

// IsError implements hclog.Logger.
func (q *quiet) IsError() bool { return q.zap.Core().Enabled(q.errors) }

// IsWarn implements hclog.Logger.
func (q *quiet) IsWarn() bool { return q.zap.Core().Enabled(zapcore.DebugLevel) }

// With implements hclog.Logger.
func (q *quiet) With(args ...any) hclog.Logger {
	more := *q
	more.implied = append(append([]any{}, q.implied...), args...)
	return &more
}

// Named implements hclog.Logger; the zap logger has its name already.
func (q *quiet) Named(string) hclog.Logger { return q }

// ResetNamed implements hclog.Logger.
func (q *quiet) ResetNamed(string) hclog.Logger { return q }

func (q *quiet) write(level zapcore.Level, message string, args []any) {
	entry := q.zap.Check(level, message)
	if entry == nil {
		return
	}
	var fields []zap.Field
	for _, pairs := range [][]any{q.implied, args} {
		for i := 0; i+1 < len(pairs); i += 2 {
			fields = append(fields, zap.Any(fmt.Sprint(pairs[i]), pairs[i+1]))
		}
	}
	entry.Write(fields...)
}
