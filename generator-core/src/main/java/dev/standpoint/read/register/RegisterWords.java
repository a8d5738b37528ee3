package dev.standpoint.read.register;

import dev.standpoint.model.register.CslItem;
import dev.standpoint.read.value.Synonyms;

/** The keys and kinds of registers, and the other words that people use for them. */
public final class RegisterWords {

  /** Keys of an actor, among them those of Popolo and schema.org. */
  public static final Synonyms ACTOR =
      Synonyms.of(
          """
          id: key, slug, identifier
          name: title, label, full-name, legal-name, display-name
          kind: type, category, classification
          also: aka, alias, aliases, also-known-as, other-names, other-name, alternate-name, \
          alternate-names, alternative-names, nickname, short-name, short, abbreviation, acronym
          member-of: memberships, membership, member, members-of, groups, group, part-of, \
          belongs-to, affiliation, affiliations, parent, parent-organization, parent-organisation
          description: summary, biography, bio, about, abstract
          area: region, location, country, nationality, national-identity, address
          party: political-party
          url: link, links, website, homepage, web, same-as
          image: photo, picture, portrait, logo
          born: birth-date, date-of-birth, founded, founding-date, established
          died: death-date, date-of-death, dissolved, dissolution-date
          """);

  /** Keys of an actor that Popolo or schema.org have. They are never published. */
  public static final Synonyms NOT_PUBLISHED =
      Synonyms.of(
          """
          contact: contacts, contact-details, contact-point
          email: e-mail, mail
          phone: telephone, tel, mobile, fax
          gender: sex
          sort-name:
          given-name:
          family-name:
          additional-name:
          honorific-prefix:
          honorific-suffix:
          identifiers:
          sources:
          created-at:
          updated-at:
          """);

  /** Keys of a membership. */
  public static final Synonyms MEMBERSHIP =
      Synonyms.of(
          """
          of: group, group-id, organization, organisation, organization-id, organisation-id, org, \
          body, id, name, in, bloc, party, government, member-of
          as: role, post, title, position, function, office, job-title, role-name
          from: since, start, start-date, begin, started
          to: until, till, end, end-date, through, ended
          rolls-up: roll-up, roll-ups
          """);

  /** Keys of an issue. */
  public static final Synonyms ISSUE =
      Synonyms.of(
          """
          id: key, slug, identifier
          question: text, issue
          name: title, label, short, short-name
          kind: type, answer, answer-type
          unit: units, measure, unit-of-measure
          options: option, choices, choice, answers, alternatives, values
          also: aka, alias, aliases, also-known-as, other-names, alternate-name, alternative-names
          applies-to: concerns, actors, for-whom
          """);

  /** Keys of a source: CSL's variables and ours. */
  public static final Synonyms SOURCE =
      Synonyms.of(
              """
              id: key, citation-key, citekey, slug, identifier
              title: headline, name
              author: authors, by, byline, creator, written-by
              outlet: media, media-outlet, outlet-name, newspaper, paper, publication, channel
              container-title: journal, magazine, publication-title, book-title
              origin: agency, news-agency, wire
              issued: date, published, date-published, published-on, publication-date, pub-date, \
              publish-date, year, issue-date, posted
              accessed: retrieved, access-date, date-accessed, accessed-on, retrieved-on, \
              date-retrieved, url-date, last-accessed, visited
              URL: link, web-address, href, uri, web
              archive: archive-url, archived, archived-at, archive-link, wayback
              grade: admiralty, admiralty-code, admiralty-grade, rating
              type: kind, source-type, category
              language: lang, locale
              editor: editors, edited-by
              translator: translators, translated-by
              publisher-place: place, location, city
              page: pages, pp
              number-of-pages: num-pages
              volume: vol
              abstract: summary, description
              note: notes, comment
              keyword: keywords, tags
              """)
          .and(CslItem.TEXTS)
          .and(CslItem.NAMES)
          .and(CslItem.DATES);

  /** Kinds of actors. */
  public static final Synonyms ACTOR_KINDS =
      Synonyms.of(
          """
          person: people, persons, individual, individuals, human, politician, politicians, \
          minister, official, spokesperson, leader, president, expert, journalist
          organization: organisation, organizations, organisations, org, government, governments, \
          ministry, ministries, department, party, parties, political-party, company, companies, \
          corporation, business, firm, ngo, ngos, union, unions, trade-union, agency, authority, \
          institution, institute, association, committee, commission, council, court, parliament, \
          faction, foundation, think-tank, university, bank, outlet, newspaper, campaign, \
          non-profit, charity
          state: states, country, countries, nation, nations, nation-state
          bloc: blocs, block, blocks, coalition, alliance, alliances, international-organization, \
          international-organisation
          """);

  /** Kinds of issues, by the answers that they ask for. */
  public static final Synonyms ISSUE_KINDS =
      Synonyms.of(
          """
          stance: yes-no, yes-or-no, yesno, boolean, for-against, for-or-against, position, opinion
          quantity: number, numbers, numeric, amount, figure, percentage, percent, count, integer, \
          range, sum, price
          choice: choices, option, options, multiple-choice, single-choice, select, list, enum
          """);

  /** Types of sources: CSL's, and those of reference managers and of everyday use. */
  public static final Synonyms SOURCE_TYPES =
      Synonyms.of(
              """
              article-newspaper: newspaper, newspaper-article, news, news-article
              article-journal: journal, journal-article
              article-magazine: magazine, magazine-article
              article: preprint
              webpage: web, website, web-page, web-site, online, electronic
              post-weblog: blog, blog-post, weblog
              post: social-media, social-media-post, tweet, forum-post, social-post
              report: tech-report, technical-report, white-paper, policy-paper, briefing
              speech: talk, presentation, statement, address
              interview: interviews
              legislation: law, act, statute
              legal_case: case, court-case, judgment, judgement
              broadcast: tv, television, radio, tv-broadcast, radio-broadcast
              motion_picture: film, movie, video, video-recording
              chapter: book-section, in-book, in-collection
              paper-conference: conference-paper, in-proceedings, proceedings-article
              entry-encyclopedia: encyclopedia, encyclopedia-article
              entry-dictionary: dictionary, dictionary-entry
              personal_communication: letter, email, e-mail
              thesis: phd-thesis, masters-thesis, dissertation
              dataset: data, data-set, statistics
              document: misc, doc
              software: program
              """)
          .and(CslItem.TYPES);

  private RegisterWords() {}
}
