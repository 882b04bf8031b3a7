package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// tree writes files into an empty folder, beside one script of .ci.
func tree(t *testing.T, script string, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	b, err := os.ReadFile(filepath.Join("..", "..", ".ci", script))
	require.NoError(t, err)
	put(t, root, filepath.Join(".ci", script), string(b))
	for path, text := range files {
		put(t, root, path, text)
	}
	return root
}

func put(t *testing.T, root, path, text string) {
	t.Helper()
	path = filepath.Join(root, path)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o700)) //nolint:gosec // a script has to be run
}

// call runs a command in a folder: its exit code and all that it said.
func call(t *testing.T, dir string, env []string, name string, args ...string) (int, string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		require.NoError(t, err)
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// TestFreshModelsNamesWhatChanged: a source edited after the training, another
// graph, a record that is missing or says too little.
func TestFreshModelsNamesWhatChanged(t *testing.T) {
	files := map[string]string{
		"models/train/net.py": "layers = 2\n", "models/train/requirements.txt": "numpy\n",
		"models/artifacts/hail/model.onnx": "graph", "models/artifacts/hail/golden.json": "{}",
	}
	line := func(path string) string {
		return fmt.Sprintf("%x  %s\n", sha256.Sum256([]byte(files[filepath.Join("models/train", path)])), path)
	}
	record := line("../artifacts/hail/golden.json") + line("../artifacts/hail/model.onnx") + line("net.py") + line("requirements.txt")
	const at = "models/artifacts/hail/sources.sha256"
	for name, c := range map[string]struct{ path, text, want string }{
		"as trained":       {at, record, ""},
		"source changed":   {"models/train/net.py", "layers = 3\n", "net.py: FAILED"},
		"another graph":    {"models/artifacts/hail/model.onnx", "other", "../artifacts/hail/model.onnx: FAILED"},
		"no record":        {at, "", "models/artifacts/hail has no sources.sha256"},
		"no graph named":   {at, line("net.py") + line("requirements.txt"), "does not name ../artifacts/hail/model.onnx"},
		"no record's form": {at, record + "and so on\n", "was made by other files"},
	} {
		t.Run(name, func(t *testing.T) {
			root := tree(t, "fresh-models", files)
			put(t, root, at, record)
			put(t, root, c.path, c.text)
			code, said := call(t, root, nil, filepath.Join(root, ".ci", "fresh-models"))
			if c.want == "" {
				require.Zero(t, code, said)
				require.Empty(t, said)
				return
			}
			require.Equal(t, 1, code, said)
			require.Contains(t, said, c.want)
			require.Contains(t, said, "make train-hail")
		})
	}
}

// TestTrainChangedKnowsTheBranchPoint: a branch against main, main against the
// commit before, and a clone that cannot know runs the training.
func TestTrainChangedKnowsTheBranchPoint(t *testing.T) {
	root := tree(t, "train-changed", map[string]string{"models/train/net.py": "1", "README.md": "1"})
	git := func(args ...string) {
		code, said := call(t, root, []string{
			"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null",
			"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@b", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@b",
		}, "git", args...)
		require.Zero(t, code, said)
	}
	commit := func(path, text string) {
		put(t, root, path, text)
		git("add", "-A")
		git("commit", "-q", "-m", "one")
	}
	changed := func(env ...string) bool {
		env = append([]string{"CI_BASE=", "GIT_CEILING_DIRECTORIES=" + filepath.Dir(root)}, env...) // not that of whoever runs the tests
		code, said := call(t, root, env, filepath.Join(root, ".ci", "train-changed"))
		require.Contains(t, []int{0, 1}, code, said)
		return code == 0
	}
	require.True(t, changed(), "a folder without history cannot know")
	git("init", "-q", "-b", "main")
	commit("README.md", "2")
	require.True(t, changed(), "main does not say since when")
	commit("README.md", "3")
	require.True(t, changed(), "main does not say how many of its commits are new")
	require.False(t, changed("CI_BASE=HEAD~1"))
	commit("models/train/net.py", "2")
	require.True(t, changed("CI_BASE=HEAD~1"))
	git("checkout", "-q", "-b", "feature")
	commit("README.md", "4")
	require.False(t, changed(), "what main changed is not the branch's")
	commit("models/train/net.py", "3")
	commit("README.md", "5")
	require.True(t, changed(), "the branch's last commit but one changed it")
	require.False(t, changed("CI_BASE=HEAD~1"))
	require.True(t, changed("CI_BASE=nowhere"), "a base that is not there says nothing")
}
