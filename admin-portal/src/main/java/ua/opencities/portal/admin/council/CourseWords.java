package ua.opencities.portal.admin.council;

import java.util.List;
import java.util.Optional;
import ua.opencities.council.SuccessionKind;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.Standing;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.report.CourseEvent;
import ua.opencities.tool.CouncilTool;
import ua.opencities.web.Screen;
import ua.opencities.web.part.Moment;

/** The course of a council's affairs in the words of the rooms. */
public record CourseWords(List<CourseEvent> events, List<CouncilTool> tools) {

  public List<Moment> moments(Screen screen) {
    return events.stream()
        .map(e -> new Moment(screen.date(e.on()), title(screen, e), text(screen, e), tone(e)))
        .toList();
  }

  private String title(Screen screen, CourseEvent event) {
    String what = event.what().orElse("");
    return switch (event.kind()) {
      case STEP -> screen.t("council.course-step", screen.label(Standing.valueOf(what)));
      case ACT -> screen.t("council.course-act", screen.label(ActVerb.valueOf(what)));
      case INVOICE -> screen.t("council.course-invoice", event.number().orElse(""));
      case PAYMENT -> screen.t("council.course-payment", event.amount().orElseThrow());
      case TOOL_ON -> screen.t("council.course-tool-on", toolName(screen, what));
      case TOOL_OFF -> screen.t("council.course-tool-off", toolName(screen, what));
      case SUCCESSION -> screen.label(SuccessionKind.valueOf(what));
    };
  }

  private static String text(Screen screen, CourseEvent event) {
    String who = event.who().orElse("");
    Optional<String> number = event.number();
    return switch (event.kind()) {
      case STEP -> {
        String body = screen.label(DecidingBody.valueOf(who));
        String paper = number.map(n -> screen.t("council.course-paper", body, n)).orElse(body);
        yield event.note().map(note -> paper + ". " + note).orElse(paper);
      }
      case ACT -> screen.t("council.course-paper", who, number.orElse(""));
      case INVOICE -> screen.money(event.amount().orElseThrow());
      case PAYMENT -> screen.t("council.course-paper", who, number.orElse(""));
      case TOOL_ON, TOOL_OFF, SUCCESSION -> who;
    };
  }

  private static String tone(CourseEvent event) {
    return switch (event.kind()) {
      case STEP -> toneOf(Standing.valueOf(event.what().orElseThrow()));
      case ACT, TOOL_ON -> "ok";
      case PAYMENT, INVOICE -> "info";
      case TOOL_OFF, SUCCESSION -> "";
    };
  }

  private static String toneOf(Standing to) {
    return switch (to) {
      case ACTIVE, ADMITTED -> "ok";
      case REFUSED, EXCLUDED -> "bad";
      case RETURNED, SUSPENDED, EXIT_REQUESTED -> "warn";
      default -> "info";
    };
  }

  private String toolName(Screen screen, String code) {
    return tools.stream()
        .filter(each -> each.tool().code().value().equals(code))
        .map(each -> each.tool().name(screen.texts().language()))
        .findFirst()
        .orElse(code);
  }
}
