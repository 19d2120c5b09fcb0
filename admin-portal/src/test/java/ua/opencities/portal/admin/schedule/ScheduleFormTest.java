package ua.opencities.portal.admin.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;
import ua.opencities.web.Sent;

class ScheduleFormTest {
  private static final Money DUE = Money.of("12.00");

  @Test
  void anEmptyRowAboveOthersIsRefusedWhereItStands() {
    assertRefused("schedule.gap", "day", typed("", "", "2027-02-01", "5", "2027-01-01", "7"));
    assertRefused("schedule.gap", "day-1", typed("2027-01-01", "5", "", "", "2027-02-01", "7"));
  }

  @Test
  void saysOfEachInstalmentWhatIsWrongInItsOwnRowAndLeavesEmptyRowsBelowAlone() {
    assertRefused(
        "schedule.days-not-in-order", "day-1", typed("2027-02-01", "5", "2027-01-01", "7", "", ""));
    assertRefused("schedule.day-and-sum", "day-1", typed("2027-01-01", "5", "", "7", "", ""));
    var read = ScheduleForm.of(typed("2027-01-01", "5", "2027-02-01", "7", "", ""), DUE);
    assertThat(read.instalments().sum()).isEqualTo(DUE);
  }

  private static void assertRefused(String code, String field, Sent sent) {
    assertThatThrownBy(() -> ScheduleForm.of(sent, DUE))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            it -> {
              assertThat(it.code()).isEqualTo(code);
              assertThat(it.field()).isEqualTo(field);
            });
  }

  /**
   * @param rows a day and a sum of each
   */
  private static Sent typed(String... rows) {
    Map<String, String> rest =
        Map.of(
            "how", "TYPED",
            "actBody", "BOARD",
            "actDocument", "DECISION",
            "actNumber", "12",
            "actDate", "2026-11-20",
            "reason", "касовий розрив");
    return new Sent() {
      @Override
      public String field(String name) {
        return rest.get(name);
      }

      @Override
      public List<String> fields(String name) {
        int from = name.equals("day") ? 0 : 1;
        return List.of(rows[from], rows[from + 2], rows[from + 4]);
      }
    };
  }
}
