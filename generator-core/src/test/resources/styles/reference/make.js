// Writes entries.json and the entries in each style as the unchanged npm package citeproc@2.4.63 writes them on Node.js 20:
//   node make.js <folder with node_modules/citeproc> <folder with the .csl and locales-*.xml files of styles and locales 26.2>
const fs = require("fs"), path = require("path");
const CSL = require(path.resolve(process.argv[2], "node_modules/citeproc"));
const read = (file) => { try { return fs.readFileSync(path.join(process.argv[3], file), "utf8"); } catch (e) { return ""; } };
const people = [["Holt", "Ane"], ["Иванов", "Иван Петрович"], ["O'Brien", "Seán"], ["Lund", "Per", "von"], ["Sørensen-Åberg", "Jean-Luc"], ["Müller", "K. H."], ["李", "明"], ["García Márquez", "Gabriel"]];
const name = (i) => { const [family, given, particle] = people[i % 8]; return particle ? { family, given, "non-dropping-particle": particle } : { family, given }; };
const office = (literal) => ({ literal });
const day = (...parts) => ({ "date-parts": [parts] });
const rows = [
  (i) => ({ type: "report", title: "Loads on the bridge's piers", number: ["BO-17", "WESP", "TR-7/2", "COM(2031) 12 final", "A/79/L.5"][i % 5], author: [office(["Bridge Office", "WESP", "UNCTAD", "Ministry of Trade", "IEA"][i % 5])], publisher: "WESP", "publisher-place": "Vik", issued: day(2030, i % 12 + 1) }),
  (i) => ({ type: "webpage", title: ["Press release: 'No date' says Holt", "Q&A on the crossing", "What's next? A guide"][i % 3], author: i % 2 ? [office("Ministry of Trade")] : [], "container-title": "Ministry of Trade", URL: "https://trade.example/" + i, accessed: day(2031, 4, i % 28 + 1), ...(i % 3 ? { issued: day(2031, 3, i + 1) } : {}) }),
  (i) => ({ type: "interview", title: "Morning interview", author: [name(i)], interviewer: [name(i + 1)], "container-title": "Mera Radio", issued: day(2031, 1, 19) }),
  (i) => ({ type: "legislation", title: ["Crossings Act 2031", "Loi n° 2031-12 du 3 mai 2031", "Gesetz über Brücken"][i % 3], number: "c. " + (i + 3), "container-title": "Statute Book", issued: day(2031), ...(i % 2 ? { language: "fr-FR" } : {}) }),
  (i) => ({ type: "chapter", title: "iPhones and the EU's new rules: a first look", author: [name(i), name(i + 3)], editor: [name(i + 1), name(i + 2)], "container-title": "The handbook of straits", publisher: "Norra Press", "publisher-place": "Vik", page: ["101-9", "33-34, 40", "xii-xv"][i % 3], edition: String(i % 4 + 1), issued: day(2029) }),
  (i) => ({ type: "book", title: "The crossing of straits: \"history\" and law", author: [name(i)], publisher: "Norra Press", "publisher-place": "Vik", edition: ["2", "3", "11", "2nd revised", "21"][i % 5], volume: String(i), issued: day(2020 + i % 3), ...(i % 2 ? { language: "de-DE" } : {}) }),
  (i) => ({ type: "article-newspaper", title: ["Summit ends without a date", "«Нет» говорит министр", "L'Europe s'oppose"][i % 3], author: [name(0)], "container-title": "Harbour Courier", issued: day(2031, 3, 12 - i % 4), URL: "https://courier.example/" + i, page: "A" + (i + 1) }),
  (i) => ({ type: "article-journal", title: "Effects of tolls on CO2: a meta-analysis (2001-2010)", author: Array.from({ length: [1, 2, 3, 7, 21][i % 5] }, (x, n) => name(n + i)), "container-title": "Journal of Bridges", "container-title-short": "J. Bridg.", volume: "12", issue: String(i), page: "1123-1128", DOI: "10.1234/jb." + i, issued: day(2028) }),
  (i) => ({ type: ["thesis", "speech", "paper-conference", "broadcast", "post-weblog"][i % 5], title: "On the state of the union", author: [name(i)], genre: i % 5 ? "" : "PhD thesis", publisher: "University of Vik", "event-title": "Summit of the Straits", "container-title": i % 5 > 1 ? "Proceedings of the summit" : "", issued: { "date-parts": [[2031, 5, 1], [2031, 5, 3 + i % 2]] } }),
  (i) => ({ type: ["treaty", "dataset", "map", "manuscript", "document"][i % 5], title: "Agreement on the strait", author: i % 2 ? [name(i), office("Bridge Office")] : [office("Bridge Office")], publisher: "UN", version: "2." + i, issued: i % 3 ? { "date-parts": [[1999]], circa: true } : { literal: "spring 2030" }, URL: "https://un.example/t/" + i }),
];
const entries = [];
for (let i = 0; i < 10; i++) rows.forEach((row) => entries.push({ id: "s" + entries.length, ...row(i) }));
entries.forEach((entry) => Object.keys(entry).forEach((key) => (entry[key] === "" || (entry[key].length === 0)) && delete entry[key]));
fs.writeFileSync(path.join(__dirname, "entries.json"), "[\n" + entries.map((entry) => JSON.stringify(entry)).join(",\n") + "\n]\n");
const plain = (html) => html.replace(/<div class="csl-left-margin">.*?<\/div>/g, "").replace(/<span style="[^"]*(?:normal|none|underline|baseline)[^"]*">([^<]*)<\/span>/g, "$1")
  .replace(/\s*<\/?div[^>]*>\s*/g, " ").replace(/<span style="font-variant:small-caps;">([^<]*)<\/span>/g, "<sc>$1</sc>").replace(/&#38;/g, "&").replace(/&#60;/g, "<").replace(/&#62;/g, ">").trim();
for (const [style, language] of [["apa", "en-GB"], ["apa", "de-DE"], ["chicago-author-date", "en-US"], ["chicago-notes-bibliography", "en-GB"], ["modern-language-association", "en-US"], ["ieee", "en-GB"]]) {
  const byId = Object.fromEntries(JSON.parse(JSON.stringify(entries)).map((entry) => [entry.id, entry]));
  const engine = new CSL.Engine({ retrieveLocale: (tag) => read("locales-" + tag + ".xml"), retrieveItem: (id) => byId[id] }, read(style + ".csl"), language, true);
  engine.updateItems(Object.keys(byId));
  const [made, texts] = engine.makeBibliography();
  const cites = Object.keys(byId).map((id) => engine.makeCitationCluster([{ id }])).map(plain);
  fs.writeFileSync(path.join(__dirname, style + "." + language + ".txt"), texts.map((text, i) => made.entry_ids[i][0] + " " + plain(text)).join("\n") + "\n" + cites.join("\n") + "\n");
}
