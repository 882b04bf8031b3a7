package node

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxConfigBytes bounds a config file.
const maxConfigBytes = 1 << 20

// Config is everything an operator decides about a node. Tags say what a field
// does (doc), and what `sheaf node init` writes for it (sample).
type Config struct {
	DataDir  string         `yaml:"data_dir" sample:"data" doc:"Folder of everything the node writes: log, lock, evidence. One node owns it. Relative paths are relative to this file. Required."`
	Operator OperatorConfig `yaml:"operator" doc:"Who this node signs for."`
	Chain    ChainConfig    `yaml:"chain" doc:"The chain and Sheaf's contracts on it."`
	Peers    PeersConfig    `yaml:"peers" doc:"Connections with the other operators."`
	API      APIConfig      `yaml:"api" doc:"What the node shows of itself."`
	Products ProductsConfig `yaml:"products" doc:"What insurers hand to operators: the chain holds only hashes of it."`
	Models   ModelsConfig   `yaml:"models" doc:"Models this node can run."`
	Sources  SourcesConfig  `yaml:"sources" doc:"Where the node looks. The order is its mix: the first that has a scene or a value is used, the next is its fallback."`
	Timing   TimingConfig   `yaml:"timing" doc:"Bounds of a round. The committee agrees on them; see consensus/round."`
	Archive  ArchiveConfig  `yaml:"archive" doc:"The evidence archive."`
	Log      LogConfig      `yaml:"log" doc:"What the node says."`
}

// OperatorConfig names the operator and its keys.
type OperatorConfig struct {
	Address        oracle.Address `yaml:"address" sample:"0x0000000000000000000000000000000000000000" doc:"The operator's account in OperatorRegistry. Required."`
	SignerKey      string         `yaml:"signer_key" sample:"keys/signer.json" doc:"Keystore file (go-ethereum, encrypted) of the report-signing key. Required."`
	TransmitterKey string         `yaml:"transmitter_key" sample:"keys/transmitter.json" doc:"Keystore file of the account that pays for gas. It holds no stake and signs no report. Required."`
	TLSKey         string         `yaml:"tls_key" sample:"keys/tls.json" doc:"Encrypted Ed25519 key of the node's connections. Required."`
	KeysDir        string         `yaml:"keys_dir" sample:"keys" doc:"Folder of further keys, under the same password, in files of any name and in folders of it. When the registry names a key of the operator that is in none of the three files, the node looks here: keys are replaced without a restart. Default: none."`
	PasswordFile   string         `yaml:"password_file" sample:"keys/password" doc:"File that holds the keys' password. The environment variable SHEAF_PASSWORD goes before it. Default: none, the variable alone."`
}

// ChainConfig names the chain.
type ChainConfig struct {
	URLs      []string       `yaml:"urls" sample:"ws://127.0.0.1:8546" doc:"JSON-RPC endpoints (ws:// or http://) of different providers. Name two or three: what two of them say alike of finalized blocks is acted on, one that is silent or stands still is left out, and one that differs is found out. Calls and transactions go to the first that answers. Required."`
	ID        uint64         `yaml:"id" sample:"1" doc:"EIP-155 chain id. A node refuses to start on another chain. Required."`
	Hub       oracle.Address `yaml:"hub" sample:"0x0000000000000000000000000000000000000000" doc:"ReportHub: requests come from it, reports go to it. Required."`
	Registry  oracle.Address `yaml:"registry" sample:"0x0000000000000000000000000000000000000000" doc:"OperatorRegistry: committees, keys and endpoints. Required."`
	Policies  oracle.Address `yaml:"policies" sample:"0x0000000000000000000000000000000000000000" doc:"PolicyBook: whose reports this node also has settled. Zero: none. Default zero."`
	FromBlock uint64         `yaml:"from_block" sample:"0" doc:"First block to read; the block of the contracts' deployment. Default 0."`
	Poll      Duration       `yaml:"poll" sample:"2s" doc:"Time between two looks at the finalized head. Default 2s."`
}

// PeersConfig is the peer listener.
type PeersConfig struct {
	Listen string `yaml:"listen" sample:"0.0.0.0:7700" doc:"host:port to listen on for the committee (TLS 1.3, both sides known by the registry's keys). Required."`
}

// APIConfig is the HTTP listener.
type APIConfig struct {
	Listen string `yaml:"listen" sample:"127.0.0.1:7780" doc:"host:port of /healthz, /readyz, /metrics and /v1. Keep it on loopback or behind a proxy; it only reads. Empty: off. Default empty."`
}

// ProductsConfig says where insurers' files are.
type ProductsConfig struct {
	TermsDir   string `yaml:"terms_dir" sample:"terms" doc:"Folder of term sheets (*.json). A request for a product that is not there stops with terms_unknown. Required."`
	ParcelsDir string `yaml:"parcels_dir" sample:"parcels" doc:"Folder of parcel files (*.json), personal data: keep it private. Read again when a request names an unknown risk. Required."`
}

// ModelsConfig says which models may run.
type ModelsConfig struct {
	Dir          string `yaml:"dir" sample:"models" doc:"Folder of models: one folder each with manifest.json, the .onnx and golden vectors. Default empty: none."`
	Library      string `yaml:"library" sample:"libonnxruntime.so.1" doc:"Path of the ONNX Runtime shared library; its digest is checked. Required where dir is given."`
	AllowPreview bool   `yaml:"allow_preview" sample:"false" doc:"Whether models marked preview may answer. A live registry refuses them whatever this says. Default false."`
}

// SourcesConfig is the node's mix of sources.
type SourcesConfig struct {
	Catalogues     []CatalogueConfig `yaml:"catalogues" doc:"STAC catalogues of satellite scenes, in order."`
	Weather        []WeatherConfig   `yaml:"weather" doc:"Weather providers, in order."`
	AllowLoopback  bool              `yaml:"allow_loopback" sample:"false" doc:"Whether sources on loopback and private addresses may be contacted. For recorded feeds only. Default false."`
	ExtraHosts     []string          `yaml:"extra_hosts" sample:"" doc:"Hosts besides those of the sources' own URLs that may be contacted, such as a catalogue's file store. Default: none."`
	RequestTimeout Duration          `yaml:"request_timeout" sample:"20s" doc:"Bound of one HTTP exchange. Default 20s."`
	Tries          int               `yaml:"tries" sample:"4" doc:"Tries per exchange on 429 and 5xx, with growing waits. Default 4."`
	TaskBytes      int64             `yaml:"task_bytes" sample:"1073741824" doc:"Most bytes read for one request. Default 1 GiB."`
	HostBytes      int64             `yaml:"host_bytes" sample:"274877906944" doc:"Most bytes read of one host in a day. Default 256 GiB."`
	CacheDir       string            `yaml:"cache_dir" sample:"cache" doc:"Folder of what was read before, by URL and validator; it may be deleted at any time. Empty: none is kept. Default empty."`
	CacheBytes     int64             `yaml:"cache_bytes" sample:"4294967296" doc:"Most bytes kept there; the files used least recently make room. Default 4 GiB."`
	CacheFresh     Duration          `yaml:"cache_fresh" sample:"1h" doc:"How long a part of a file is taken from there without asking its source whether the file changed. Default 1h."`
}

// CatalogueConfig is one STAC catalogue. Its JSON is part of the evidence.
type CatalogueConfig struct {
	Name       string  `yaml:"name" json:"name" sample:"earth-search" doc:"Name in evidence and logs. Required."`
	Kind       string  `yaml:"kind" json:"kind" sample:"earth_search" doc:"earth_search or planetary_computer: how it names assets and signs links. Required."`
	URL        string  `yaml:"url" json:"url" sample:"https://earth-search.aws.element84.com/v1" doc:"Root of the API. Required."`
	Collection string  `yaml:"collection" json:"collection" sample:"sentinel-2-l2a" doc:"Collection to search. Required."`
	MaxCloud   float64 `yaml:"max_cloud" json:"max_cloud,omitempty" sample:"0" doc:"Percent of cloud in a whole scene from which it is not asked for; a term sheet may ask for less. Default 0, all scenes are."`
	SignURL    string  `yaml:"sign_url" json:"sign_url,omitempty" sample:"" doc:"Root of the token service, where links must be signed; empty: the kind's own place for it. Default empty."`

	Key KeyConfig `yaml:"key" json:"-" doc:"The operator's key, where the catalogue wants one. It is in no log and in no evidence. Default: none."`
}

// WeatherConfig is one weather provider. Its JSON is part of the evidence.
type WeatherConfig struct {
	Name           string   `yaml:"name" json:"name" sample:"era5_land" doc:"Name in evidence and logs. Required."`
	Kind           string   `yaml:"kind" json:"kind" sample:"open_meteo" doc:"agera5, open_meteo, nasa_power, ghcn_daily, chirps, nclimdiv or nass_quickstats; see feeds/weather. Required."`
	URL            string   `yaml:"url" json:"url" sample:"https://archive-api.open-meteo.com" doc:"Root of the API, without the path that its kind adds; of chirps the address of a day's file, with {year}, {month} and {day}. Required."`
	PreliminaryURL string   `yaml:"preliminary_url" json:"preliminary_url,omitempty" sample:"" doc:"Of chirps: the same of the preliminary series; empty: none. Default empty."`
	Stations       []string `yaml:"stations" json:"stations,omitempty" sample:"" doc:"Of ghcn_daily: identifiers of the stations to choose from; a parcel has the nearest. Required there."`
	ReachKm        float64  `yaml:"reach_km" json:"reach_km,omitempty" sample:"0" doc:"Of ghcn_daily: the farthest that a station may lie from a parcel, km. Required there."`
	DivisionsURL   string   `yaml:"divisions_url" json:"divisions_url,omitempty" sample:"" doc:"Of nclimdiv: GeoJSON of the climate divisions, with the property CLIMDIV; of nass_quickstats: of the counties, with the property GEOID. Required there."`

	Item  string    `yaml:"item" json:"item,omitempty" sample:"" doc:"Of nass_quickstats: the NASS name of the yield, with its unit, such as CORN, GRAIN - YIELD, MEASURED IN BU / ACRE. Required there."`
	Model string    `yaml:"model" json:"model,omitempty" sample:"" doc:"Of open_meteo: the reanalysis that is asked for, such as era5 or cerra. Default era5_land."`
	Key   KeyConfig `yaml:"key" json:"-" doc:"The operator's key, where the provider wants one. It is in no log and in no evidence. Default: none."`
}

// TimingConfig bounds a round.
type TimingConfig struct {
	CommitBound Duration `yaml:"commit_bound" sample:"2m" doc:"How long the commit phase stays open after 2f+1 commitments. More than the spread of honest operators' first leg. Default 2m."`
	RevealBound Duration `yaml:"reveal_bound" sample:"30s" doc:"How long the reveal phase stays open after 2f+1 observations. Default 30s."`
	Delta       Duration `yaml:"delta" sample:"5s" doc:"At least twice the bound on one relayed message. Default 5s."`
	Retry       Duration `yaml:"retry" sample:"2s" doc:"Time after which an own message that is not in the log is sent again. Default 2s."`
	Slot        Duration `yaml:"slot" sample:"30s" doc:"Time between two operators' turns to send a report. Default 30s."`
	Election    Duration `yaml:"election" sample:"1s" doc:"Raft's election timeout. Default 1s."`
}

// ArchiveConfig bounds the archive.
type ArchiveConfig struct {
	QuotaBytes    int64    `yaml:"quota_bytes" sample:"107374182400" doc:"Most bytes of evidence kept; beyond it the node stops assessing with archive_full. 0: no bound. Default 0."`
	DisputeWindow Duration `yaml:"dispute_window" sample:"2160h" doc:"How long after a report its last dispute may open: no less than the longest of the contracts. Default 2160h, 90 days."`
	Retention     Duration `yaml:"retention" sample:"43800h" doc:"How long evidence is kept after that; then it is removed, once a day. 0: for ever. Default 0."`
}

// LogConfig says how to log.
type LogConfig struct {
	Level  string `yaml:"level" sample:"info" doc:"debug, info, warn or error. Default info."`
	Format string `yaml:"format" sample:"json" doc:"json or console. Default json."`
}

// Duration is a time span written as Go writes it: 500ms, 30s, 2m.
type Duration time.Duration

// UnmarshalText reads 500ms, 30s, 2m.
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil || v < 0 {
		return fmt.Errorf("duration %.40q: want a span such as 500ms, 30s or 2m", text)
	}
	*d = Duration(v)
	return nil
}

// MarshalText writes the span.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// LoadConfig reads a config file, fills in defaults, makes its paths absolute
// and checks it; the error names the field.
func LoadConfig(path string) (Config, error) { return loadConfig(path, Config.Validate) }

// LoadSources is LoadConfig for one who only looks, and signs nothing: sections
// other than sources and models may be left out.
func LoadSources(path string) (Config, error) { return loadConfig(path, Config.validateSources) }

// LoadChain is LoadConfig for one who only speaks to the contracts: sections
// other than chain may be left out.
func LoadChain(path string) (Config, error) { return loadConfig(path, Config.validateContracts) }

// LoadKeys is LoadChain with the operator's section, whose keys are registered.
func LoadKeys(path string) (Config, error) {
	return loadConfig(path, func(c Config) error {
		if err := c.validateContracts(); err != nil {
			return err
		}
		return c.required([]field{
			{"operator.address", c.Operator.Address},
			{"operator.signer_key", c.Operator.SignerKey},
			{"operator.transmitter_key", c.Operator.TransmitterKey},
			{"operator.tls_key", c.Operator.TLSKey},
		})
	})
}

// LoadLock is LoadConfig for one who only looks after the sign-once lock.
func LoadLock(path string) (Config, error) {
	return loadConfig(path, func(c Config) error {
		if err := c.validateContracts(); err != nil {
			return err
		}
		return c.required([]field{{"data_dir", c.DataDir}, {"operator.address", c.Operator.Address}})
	})
}

func loadConfig(path string, validate func(Config) error) (Config, error) {
	var c Config
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return c, fmt.Errorf("config file %s does not exist: write one with `sheaf node init`", path)
	}
	if err != nil {
		return c, fmt.Errorf("read config: %w", err)
	}
	if info.Size() > maxConfigBytes {
		return c, fmt.Errorf("config file %s has %d bytes: want at most %d", path, info.Size(), maxConfigBytes)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return c, fmt.Errorf("read config: %w", err)
	}
	if err := yaml.UnmarshalWithOptions(b, &c, yaml.Strict()); err != nil {
		return c, fmt.Errorf("config file %s: %w", path, explain(b, err))
	}
	c.defaults()
	if err := validate(c); err != nil {
		return c, fmt.Errorf("config file %s: %w", path, err)
	}
	folder, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return c, fmt.Errorf("config file %s: %w", path, err)
	}
	c.absolute(folder)
	return c, nil
}

func (c *Config) defaults() {
	span := func(d *Duration, v time.Duration) {
		if *d == 0 {
			*d = Duration(v)
		}
	}
	span(&c.Chain.Poll, 2*time.Second)
	span(&c.Sources.RequestTimeout, 20*time.Second)
	span(&c.Timing.CommitBound, 2*time.Minute)
	span(&c.Timing.RevealBound, 30*time.Second)
	span(&c.Timing.Delta, 5*time.Second)
	span(&c.Timing.Retry, 2*time.Second)
	span(&c.Timing.Slot, 30*time.Second)
	span(&c.Timing.Election, time.Second)
	span(&c.Archive.DisputeWindow, 2160*time.Hour)
	if c.Sources.Tries == 0 {
		c.Sources.Tries = 4
	}
	if c.Sources.TaskBytes == 0 {
		c.Sources.TaskBytes = 1 << 30
	}
	span(&c.Sources.CacheFresh, time.Hour)
	if c.Sources.CacheBytes == 0 {
		c.Sources.CacheBytes = 4 << 30
	}
	if c.Log.Level == "" {
		c.Log.Level = "info"
	}
	if c.Log.Format == "" {
		c.Log.Format = "json"
	}
}

// absolute resolves the paths of the file against its own folder.
func (c *Config) absolute(folder string) {
	for _, p := range []*string{
		&c.DataDir, &c.Operator.SignerKey, &c.Operator.TransmitterKey, &c.Operator.TLSKey, &c.Operator.KeysDir, &c.Operator.PasswordFile,
		&c.Products.TermsDir, &c.Products.ParcelsDir, &c.Models.Dir, &c.Models.Library,
		&c.Sources.CacheDir,
	} {
		beside(folder, p)
	}
	for i := range c.Sources.Catalogues {
		beside(folder, &c.Sources.Catalogues[i].Key.File)
	}
	for i := range c.Sources.Weather {
		beside(folder, &c.Sources.Weather[i].Key.File)
	}
}

// beside makes a relative path one in the folder; an empty one stays empty.
func beside(folder string, path *string) {
	if *path != "" && !filepath.IsAbs(*path) {
		*path = filepath.Join(folder, *path)
	}
}
