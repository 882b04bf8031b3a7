package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle/node"
)

type feedsFlags struct {
	listen, clock, view, out string
	inject, broken           []string
}

func feedsCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "feeds", Short: "Serve recorded imagery, weather and yields", Args: cobra.ArbitraryArgs, RunE: group}
	var f feedsFlags
	serve := &cobra.Command{
		Use:   "serve FOLDER",
		Short: "Play the providers of a recorded folder until it is interrupted",
		Long: "Serves a folder of recorded scenes, weather and yields behind the request shapes of the public providers, with ETags,\n" +
			"ranges and paging, so that nodes, `sheaf assess` and tests run their real clients without the internet. What it\n" +
			"prints is the sources section of a configuration that reads from it. feeds/recorded/README.md describes the folder.\n\n" +
			"--inject changes what is served: kind strip, cloud, absurd, rain or missing, with field, class, factor, spectrum,\n" +
			"provider, from, to and view. --break breaks the answers: kind busy, slow, truncated, length, etag, json or down, with\n" +
			"provider, resource (search, token or raster), count, retry_after, delay and view. Both are key=value words or JSON.",
		Example: "  sheaf feeds serve testdata/feeds/belgium-2021 --clock 2021-08-01T00:00:00Z\n" +
			"  sheaf feeds serve DIR --inject kind=cloud,field=BE-A-04,class=9 --break kind=busy,count=3,retry_after=2s",
		Args: exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return serveFeeds(cmd.Context(), cmd.OutOrStdout(), args[0], f)
		},
	}
	flags := serve.Flags()
	flags.StringVar(&f.listen, "listen", "127.0.0.1:7790", "host:port to listen on; port 0 is a free one")
	flags.StringVar(&f.clock, "clock", "", "time up to which items are published: such as 2021-08-01T00:00:00Z, or now; empty is after the last item")
	flags.StringArrayVar(&f.inject, "inject", nil, "change what is served; may be repeated")
	flags.StringArrayVar(&f.broken, "break", nil, "break answers; may be repeated")
	flags.StringVar(&f.view, "view", "", "print the addresses of this view, which injections and faults may name")
	flags.StringVar(&f.out, "out", "-", "file for the sources section, written once the server listens; - is standard output")
	cmd.AddCommand(serve)
	return cmd
}

func serveFeeds(ctx context.Context, out io.Writer, dir string, f feedsFlags) error {
	data, err := recorded.Load(dir)
	if err != nil {
		return err
	}
	clock, err := f.readClock(data)
	if err != nil {
		return &usageError{err}
	}
	log, err := newLogger(node.LogConfig{Level: "warn", Format: "console"})
	if err != nil {
		return err
	}
	server, err := recorded.New(data, clock, log, recorded.Options{Addr: f.listen})
	if err != nil {
		return err
	}
	if err := f.trouble(server); err != nil {
		return &usageError{err}
	}
	if err := server.Listen(); err != nil {
		return err
	}
	text, err := f.sources(data, server, clock())
	if err == nil && f.out == "-" {
		_, err = out.Write(text)
	} else if err == nil {
		err = writeWhole(f.out, text)
	}
	if err != nil {
		return fmt.Errorf("write the sources section: %w", err)
	}
	return server.Run(ctx)
}

func (f feedsFlags) readClock(data *recorded.Dataset) (func() time.Time, error) {
	at := data.End()
	switch f.clock {
	case "now":
		return time.Now, nil
	case "":
	default:
		var err error
		if at, err = time.Parse(time.RFC3339, f.clock); err != nil {
			return nil, fmt.Errorf("--clock %.40q: want a time such as 2021-08-01T00:00:00Z, or now", f.clock)
		}
	}
	return func() time.Time { return at }, nil
}

// trouble puts injections and faults in force.
func (f feedsFlags) trouble(server *recorded.Server) error {
	for _, text := range f.inject {
		in, err := recorded.ParseInjection(text)
		if err == nil {
			_, err = server.Inject(in)
		}
		if err != nil {
			return fmt.Errorf("--inject: %w", err)
		}
	}
	for _, text := range f.broken {
		fault, err := recorded.ParseFault(text)
		if err == nil {
			_, err = server.Break(fault)
		}
		if err != nil {
			return fmt.Errorf("--break: %w", err)
		}
	}
	return nil
}

// sources is the section of a configuration that reads from the server, with a
// few comments for people.
func (f feedsFlags) sources(data *recorded.Dataset, server *recorded.Server, now time.Time) ([]byte, error) {
	c := node.SourcesConfig{AllowLoopback: true, ExtraHosts: []string{}, RequestTimeout: node.Duration(20 * time.Second), Tries: 4, TaskBytes: 1 << 30}
	for _, p := range server.Providers(f.view) {
		switch p.Shape {
		case recorded.ShapeEarthSearch, recorded.ShapePlanetaryComputer:
			c.Catalogues = append(c.Catalogues, node.CatalogueConfig{Name: p.Name, Kind: strings.ReplaceAll(p.Shape, "-", "_"), URL: p.URL, Collection: p.Collection})
		case recorded.ShapeOpenMeteo, recorded.ShapePower:
			c.Weather = append(c.Weather, node.WeatherConfig{Name: p.Name, Kind: strings.ReplaceAll(p.Shape, "-", "_"), URL: p.URL})
		case recorded.ShapeDivisions:
			c.Weather = append(c.Weather, node.WeatherConfig{Name: p.Name, Kind: "nclimdiv", URL: p.URL, DivisionsURL: p.Outlines})
		case recorded.ShapeStations:
			c.Weather = append(c.Weather, node.WeatherConfig{Name: p.Name, Kind: "ghcn_daily", URL: p.URL, Stations: p.Stations, ReachKm: p.ReachKm})
		case recorded.ShapeChirps:
			c.Weather = append(c.Weather, node.WeatherConfig{Name: p.Name, Kind: "chirps", URL: p.URL, PreliminaryURL: p.Preliminary})
		case recorded.ShapeQuickStats:
			c.Weather = append(c.Weather, node.WeatherConfig{Name: p.Name, Kind: "nass_quickstats", URL: p.URL, DivisionsURL: p.Outlines, Item: p.Item})
		default:
			c.Weather = append(c.Weather, node.WeatherConfig{Name: p.Name, Kind: "agera5", URL: p.URL})
		}
	}
	section, err := yaml.Marshal(map[string]node.SourcesConfig{"sources": c})
	if err != nil {
		return nil, err
	}
	m := data.Manifest
	head := fmt.Sprintf("# %s: %d scenes, %d fields, published up to %s. Stop it with Ctrl-C.\n", m.Name, len(m.Imagery.Scenes), len(data.Fields), now.UTC().Format(time.RFC3339))
	for _, line := range m.Attribution {
		head += "# " + line + ".\n"
	}
	return append([]byte(head), section...), nil
}

// writeWhole makes a file appear with all it holds, or not at all.
func writeWhole(path string, b []byte) error {
	partial, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	_, err = partial.Write(b)
	if err = errors.Join(err, partial.Close()); err == nil {
		err = os.Rename(partial.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(partial.Name()))
	}
	return nil
}
