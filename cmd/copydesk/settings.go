package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"copydesk/checks"
	"copydesk/rules"
)

// configName is the name of the configuration file.
const configName = ".copydesk.yml"

// noConfig is the value of --config that asks for none.
const noConfig = "none"

// settings say which rules are in force.
type settings struct {
	config     string
	packs      []string
	only, skip []string
	dialect    string
}

// flags adds the flags of the rules to a verb's.
func (s *settings) flags(cmd *cobra.Command) {
	set := cmd.Flags()
	set.StringVar(&s.config, "config", "", "configuration `file`, or none; the nearest "+configName+" of this folder and those above when not given")
	set.StringArrayVar(&s.packs, "rules", nil, "`file` with rules that are added to the default pack or take the place of its rules; may be repeated")
	set.StringSliceVar(&s.only, "only", nil, "`names` of the rules or families that run")
	set.StringSliceVar(&s.skip, "skip", nil, "`names` of the rules or families that do not run")
	set.StringVar(&s.dialect, "dialect", "", "spelling of the articles: us, gb or auto (default auto)")
	complete(cmd, "dialect", "us", "gb", "auto")
	names := func(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
		return s.names(cmd), cobra.ShellCompDirectiveNoFileComp
	}
	for _, flag := range []string{"only", "skip"} {
		mustComplete(cmd.RegisterFlagCompletionFunc(flag, names))
	}
}

// complete gives the words that the shell may complete a flag with.
func complete(cmd *cobra.Command, flag string, words ...string) {
	mustComplete(cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)))
}

// mustComplete panics on an error, which only a misspelt flag can cause.
func mustComplete(err error) {
	if err != nil {
		panic(err)
	}
}

// names are the names of the rules there are, for the shell.
func (s *settings) names(cmd *cobra.Command) []string {
	_, packs, err := s.load(cmd)
	if err != nil {
		return nil
	}
	var list []string
	for _, e := range entries(packs) {
		list = append(list, e.ID)
	}
	return list
}

// load reads the configuration, with what the flags change of it, and the packs
// that are in force, in order. All its errors are of usage.
func (s *settings) load(cmd *cobra.Command) (*rules.Config, []*rules.Pack, error) {
	config, err := s.file()
	if err != nil {
		return nil, nil, usage(err)
	}
	packs, err := s.packsOf(config)
	if err != nil {
		return nil, nil, usage(err)
	}
	if cmd.Flags().Changed("only") {
		config.Only = s.only
	}
	if cmd.Flags().Changed("skip") {
		config.Skip = s.skip
	}
	if s.dialect != "" {
		if config.Dialect, err = rules.ParseDialect(s.dialect); err != nil {
			return nil, nil, usage(fmt.Errorf("--dialect: %w", err))
		}
	}
	return config, packs, nil
}

// set reads the configuration and makes the rules in force.
func (s *settings) set(cmd *cobra.Command) (*checks.Set, *rules.Config, error) {
	config, packs, err := s.load(cmd)
	if err != nil {
		return nil, nil, err
	}
	set, err := rules.Build(packs, config)
	if err != nil {
		return nil, nil, usage(err)
	}
	return set, config, nil
}

// file reads the configuration file; without one the configuration is empty.
func (s *settings) file() (*rules.Config, error) {
	path := s.config
	if path == "" {
		path = nearestConfig()
	}
	if path == "" || path == noConfig {
		return &rules.Config{}, nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the configuration: %w", cause(path, err))
	}
	return rules.LoadConfig(path, data)
}

// nearestConfig is the path of the configuration file of this folder or the
// nearest above, or the empty string.
func nearestConfig() string {
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	for path := configName; ; path = filepath.Join("..", path) {
		if info, err := os.Stat(path); err == nil && !info.IsDir() || err != nil && !errors.Is(err, fs.ErrNotExist) {
			return path
		}
		if filepath.Dir(dir) == dir {
			return ""
		}
		dir = filepath.Dir(dir)
	}
}

// packsOf reads the packs: the default one, those that the configuration names,
// the rules that it writes itself, and those of the flags.
func (s *settings) packsOf(config *rules.Config) ([]*rules.Pack, error) {
	pack, err := rules.Default()
	if err != nil {
		return nil, err
	}
	packs := []*rules.Pack{pack}
	for _, path := range config.Packs {
		if !filepath.IsAbs(path) {
			path = filepath.Join(filepath.Dir(config.Path), path)
		}
		if packs, err = appendPack(packs, path); err != nil {
			return nil, err
		}
	}
	packs = append(packs, &rules.Pack{Path: config.Path, Rules: config.Rules})
	config.Rules = nil // they are in a pack now, before those of the flags
	for _, path := range s.packs {
		if packs, err = appendPack(packs, path); err != nil {
			return nil, err
		}
	}
	return packs, nil
}

func appendPack(packs []*rules.Pack, path string) ([]*rules.Pack, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading rules: %w", cause(path, err))
	}
	pack, err := rules.Load(path, data)
	return append(packs, pack), err
}
