package ua.opencities.portal.admin.reminder;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.reminder.notice.HandOverState;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.typed.Wanted;

/** The list of notices as its address says it; what cannot be read narrows nothing. */
public record NoticeFilterForm(String state, String words, UUID council, String sort, int page) {
  public NoticeFilterForm {
    String asked = state == null ? "" : state;
    state =
        Arrays.stream(HandOverState.values())
            .map(Enum::name)
            .filter(asked::equals)
            .findFirst()
            .orElse("");
    words = Wanted.words(words);
    sort = sort == null ? "" : sort;
  }

  NoticeSearch search() {
    return new NoticeSearch(
        Optional.ofNullable(council).map(CouncilId::new),
        Optional.empty(),
        Optional.empty(),
        Optional.of(state).filter(it -> !it.isEmpty()).map(HandOverState::valueOf),
        words,
        sort,
        new Page.Request(page, 50));
  }
}
