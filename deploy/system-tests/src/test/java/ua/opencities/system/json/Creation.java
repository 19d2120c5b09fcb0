package ua.opencities.system.json;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A request that makes something, sound as it is; {@code <name>} stands for the id of what was made
 * before it, or was there.
 *
 * @param made the name for what it makes, empty where nobody speaks of it later
 */
record Creation(boolean ofTheOffice, String path, String body, String made) {
  private static final Map<String, String> WRITTEN_OFTEN =
      Map.of(
          "\"ACT\"",
              "\"issuedOn\":\"2026-11-23\",\"reason\":\"проба\",\"act\":{\"body\":\"Правління\",\"number\":\"5\",\"date\":\"2026-11-20\"}",
          "\"BOARD\"",
              "\"act\":{\"body\":\"BOARD\",\"document\":\"DECISION\",\"number\":\"8/1\",\"date\":\"2026-11-02\"},\"reason\":\"проба\"",
          "\"SIGNED\"",
              "\"signatory\":{\"givenName\":\"Олена\",\"surname\":\"Проба\",\"position\":\"голова\",\"gender\":\"FEMININE\"}",
          "\"WORDS\"",
              "\"subject\":\"Проба\",\"body\":\"Текст.\",\"signatoryPost\":\"Голова\",\"signatoryName\":\"Імʼя ПРІЗВИЩЕ\"",
          "\"OFFICIAL\"",
              "\"position\":\"COORDINATOR\",\"title\":\"радник\",\"givenName\":\"Олена\",\"surname\":\"Проба\",\"gender\":\"FEMININE\",\"from\":\"2024-02-01\"",
          "\"ONE\"", "\"amount\":{\"amount\":\"1.00\",\"currency\":\"UAH\"}");

  /** One a line: whose portal, where, with what, and the name for what it makes. */
  private static final String ALL =
      """
      council | programmes | {"year":2027,"basedOn":"<approved>"} | draft
      council | programmes/<draft>/publications | {"day":"2026-11-01","address":"https://rada.example/p"}
      council | programmes/<draft>/advice | {"remarks":"проба"}
      office | programmes/<draft>/advice | {"answer":"ADVISED","remarks":"добре"}
      council | programmes/<draft>/acts | {"body":"EXECUTIVE_COMMITTEE","number":"7","date":"2026-11-16","SIGNED"}
      council | programmes/<draft>/acts | {"body":"SESSION","verb":"DECLINED","number":"8","date":"2026-11-17","reason":"проба","SIGNED"}
      council | programmes/<draft>/giving-up | {"day":"2026-11-20","reason":"проба"}
      council | programmes/<approved>/editions | {"kind":"POINTS","reason":"проба"}
      council | letters | {"to":"ASSOCIATION","purpose":"ANYTHING","addressee":"Асоціація","WORDS"}
      council | officials | {"OFFICIAL"}
      office | councils/<own>/officials | {"OFFICIAL"}
      office | councils/<council>/joining/opinions | {"verdict":"FOR","opinion":"добре"}
      office | letters | {"councilId":"<own>","purpose":"ANYTHING","addressee":"Рада","WORDS"}
      office | reminders/pauses | {"council":"<council>","beginsOn":"2026-12-01","endsOn":"2026-12-10","reason":"проба"}
      office | reminders/rounds |
      office | reminders/rules | {"scope":{"kind":"ENTRY","oblast":"59"},"steps":[{"days":7,"mail":true,"letter":false,"to":["HEAD"]}]}
      office | deliveries/mailbox/reading |
      office | invoices | {"council":"<council>","year":2027,"issuedOn":"2026-11-23","dueOn":"2026-12-23"} | invoice
      office | invoices/<invoice>/schedules | {"equal":{"count":2,"first":"2027-01-25","step":1},"BOARD"}
      office | invoices/<invoice>/write-offs | {"ONE","ACT"} | written-off
      office | corrections/<written-off>/reversals | {"ACT"}
      office | invoices/<invoice>/corrections | {"sum":{"amount":"100.00","currency":"UAH"},"ACT"}
      office | payments | {"council":"<own>","receivedOn":"2026-11-20","amount":{"amount":"900000.00","currency":"UAH"},"payer":"Рада","documentNumber":"5","purpose":"проба"}
      office | councils/<own>/refunds | {"iban":"<iban>","ONE","ACT"}
      office | councils/<own>/reconciliations | {"from":"2026-01-01","to":"2026-06-30"}
      office | invoice-packs | {"year":2022,"formats":["PDF"]}
      office | tariffs | {"name":"Проба","kind":"ANNUAL","validFrom":"2170-01-01","validTo":"2170-12-31","act":{"body":"GENERAL_MEETING","number":"9","date":"2026-10-01"},"bands":[{"from":0,"fixed":{"amount":"100.00","currency":"UAH"}}]}
      office | reliefs | {"councils":["<council>"],"kind":"WAIVER","from":"2170-01-01","to":"2170-12-31","BOARD"}
      office | tariff-scenarios | {"name":"З тіла","year":2027,"bands":[{"from":0,"rate":"0.5"}]}
      office | billing-runs | {"year":2024,"kind":"ANNUAL","filter":{"councils":["<council>"]}} | run
      office | billing-runs/<run>/issue |
      """;

  static List<Creation> all() {
    return Stream.of(ALL.strip().split("\n"))
        .map(line -> (line + " | |").split(" ?\\| ?", -1))
        .map(
            part ->
                new Creation(
                    part[0].equals("office"),
                    "/api/v1/" + part[1],
                    whole(part[2]),
                    part[3].strip()))
        .toList();
  }

  private static String whole(String body) {
    String whole = body.strip();
    for (var often : WRITTEN_OFTEN.entrySet())
      whole =
          whole.replaceAll(often.getKey() + "(?!:)", Matcher.quoteReplacement(often.getValue()));
    return whole;
  }

  /** Its address as the description of the API has it. */
  String template() {
    return (ofTheOffice ? "/admin" : "") + path.replaceAll("<[^>]*>", "{}");
  }

  Creation with(Map<String, String> ids) {
    return new Creation(ofTheOffice, filled(path, ids), filled(body, ids), made);
  }

  private static String filled(String text, Map<String, String> ids) {
    return Pattern.compile("<([^>]*)>")
        .matcher(text)
        .replaceAll(
            found -> {
              if (!ids.containsKey(found.group(1)))
                throw new IllegalStateException("nothing was made as " + found.group(1));
              return ids.get(found.group(1));
            });
  }

  @Override
  public String toString() {
    return template() + " " + body;
  }
}
