// Runs citeproc-js for one list of sources. The value is a function that CitationProcessor calls.
// The signs are those of OutputSigns and CutMarks in Java.
(function (CSL, files, order, style, items, language) {
  "use strict";

  // Macros in sort keys are built once each, not once for each call: a style such as Chicago has
  // 200,000 tokens otherwise. The macros outside of sort keys are built once already.
  var target = CSL.getMacroTarget;
  var expand = CSL.expandMacro;
  CSL.expandMacro = function (token, tokens) {
    this.build.calling = { name: token.postponed_macro, tokens: tokens };
    expand.call(this, token, tokens);
  };
  CSL.getMacroTarget = function (key) {
    var build = this.build;
    if (!build.extension) {
      return target.call(this, key);
    }
    var calling = build.calling;
    var inSubstitute = build.substitute_level.value() > 0;
    var name = [build.root, build.extension, inSubstitute, key].join(":");
    if (!this.macros[name]) {
      var dated = build.date_key;
      build.date_key = false;
      this.macros[name] = [];
      var nodes = this.cslXml.getNodesByName(this.cslXml.dataObj, "macro", calling.name);
      CSL.buildMacro.call(this, this.macros[name], nodes);
      this.configureTokenList(this.macros[name]);
      this.macros[name].dated = build.date_key;
      build.date_key = dated;
    }
    var macro = this.macros[name];
    build.date_key = build.date_key || macro.dated;
    var call = new CSL.Token("text", CSL.SINGLETON);
    call.execs.push(function (state, item, cite) {
      var next = 0;
      while (next < macro.length) {
        next = CSL.tokenExec.call(state, macro[next], item, cite);
      }
    });
    calling.tokens.push(call);
    return false;
  };

  // Macros are children of the style, so the search for one need not visit its descendants.
  var search = CSL.XmlJSON.prototype.getNodesByName;
  CSL.XmlJSON.prototype.getNodesByName = function (root, name, value, found) {
    if (name !== "macro" || !value || found) {
      return search.call(this, root, name, value, found);
    }
    return root.children.filter(function (child) {
      return child.name === name && child.attrs.name === value;
    });
  };

  // The engine compares by the rules of the machine; ours are the same on every machine.
  CSL.stringCompare = order;
  CSL.debug = function () {};

  function signed(sign) {
    return sign + "%%STRING%%\uE01F";
  }
  var runs = Object.create(CSL.Output.Formats.html);
  var shown = {
    "@font-style/italic": signed("\uE010"),
    "@font-style/oblique": signed("\uE010"),
    "@font-style/normal": signed("\uE011"),
    "@font-weight/bold": signed("\uE012"),
    "@font-weight/normal": signed("\uE013"),
    "@font-variant/small-caps": signed("\uE014"),
    "@font-variant/normal": signed("\uE015"),
    "@vertical-align/sup": signed("\uE016"),
    "@vertical-align/sub": signed("\uE017"),
    "@vertical-align/baseline": signed("\uE018"),
    "@text-decoration/none": false,
    "@text-decoration/underline": false,
    "bibstart": "",
    "bibend": "",
    "text_escape": function (text) {
      return (text || "").replace(CSL.SUPERSCRIPTS_REGEXP, function (sign) {
        return "\uE016" + CSL.SUPERSCRIPTS[sign] + "\uE01F";
      });
    },
    "@bibliography/entry": function (state, text) { return text; },
    "@display/block": function (state, text) { return "\uE01B" + text; },
    "@display/left-margin": function (state, text) { return "\uE01C" + text + "\uE01F"; },
    "@display/right-inline": function (state, text) { return "\uE01B" + text; },
    "@display/indent": function (state, text) { return "\uE01B" + text; },
    "@URL/true": function (state, text) { return "\uE019" + text + "\uE01F"; },
    "@DOI/true": function (state, text) { return "\uE01A" + text + "\uE01F"; },
  };
  for (var key in shown) {
    runs[key] = shown[key];
  }
  CSL.Output.Formats.runs = runs;

  var system = {
    retrieveLocale: function (tag) { return files(tag); },
    retrieveItem: function (id) { return items[id]; },
  };
  var resolved = CSL.localeResolve(language);
  var known = [resolved.best, resolved.base, "en-US"].filter(function (tag) {
    return tag && files(tag);
  })[0];
  var engine = new CSL.Engine(system, style, known, true);
  engine.opt.development_extensions.wrap_url_and_doi = true;
  // It reads titles such as "Loads: p. 3" as if they had places in them.
  engine.opt.development_extensions.locator_label_parse = false;
  engine.opt.sort_sep = "|";
  engine.setOutputFormat("runs");
  engine.updateItems(Object.keys(items));

  // A sign before and after each source in a bracket, within its prefix and suffix.
  var tokens = engine.citation.tokens;
  var layout = [];
  tokens.forEach(function (token, i) {
    if (token.name === "layout") {
      layout.push(i);
    }
  });
  function sign(token, text) {
    token.execs.push(function (state, item, cite) {
      if (!state.tmp.just_looking && cite && cite.place !== undefined) {
        state.output.append(text(cite), "empty");
      }
    });
  }
  sign(tokens[layout[0] + 1], function (cite) { return "\uE000" + cite.place + "\uE003"; });
  sign(tokens[layout[1] - 1], function () { return "\uE001"; });

  return {
    isOfNotes: engine.opt.xclass === "note",

    /** [ids in order, entries, whether a field is set apart]; empty without a bibliography. */
    bibliography: function () {
      var made = engine.bibliography.tokens.length ? engine.makeBibliography() : false;
      if (!made) {
        return { ids: [], entries: [], fieldApart: false };
      }
      var failed = made[0].bibliography_errors.map(function (e) { return "" + e.itemID; });
      var ids = made[0].entry_ids.map(function (ids) { return "" + ids[0]; });
      // A style that is not numeric has no entry for a source of which it prints nothing.
      if (made[1].length < ids.length) {
        ids = ids.filter(function (id) { return failed.indexOf(id) < 0; });
      }
      return {
        ids: ids,
        entries: made[1].map(function (entry, i) {
          return failed.indexOf(ids[i]) < 0 ? entry : "";
        }),
        fieldApart: !!made[0]["second-field-align"],
      };
    },

    cite: function (cites) { return engine.makeCitationCluster(cites); },

    /** The words for a kind of place in all forms, such as p. and pages. */
    terms: function (label) {
      var words = [];
      ["long", "short", "symbol"].forEach(function (form) {
        [0, 1].forEach(function (plural) {
          words.push(engine.getTerm(label, form, plural) || "");
        });
      });
      return words;
    },
  };
});
