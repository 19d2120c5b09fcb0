package ua.opencities.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {
  @Test
  void ukrainianWordsOfAnAddressAreReadBackAsTheyWereTyped() {
    String query = Query.with("what=&page=2", "q", "Ґанок & Жовква").substring(1);
    assertThat(Query.value(query, "q")).isEqualTo("Ґанок & Жовква");
    assertThat(Query.value(query, "what")).isEmpty();
    assertThat(Query.value(query, "sort")).isEmpty();
  }

  @Test
  void whatIsNoTextOfAnAddressIsNothing() {
    assertThat(Query.value(null, "q")).isEmpty();
    assertThat(Query.value("q=%D0%", "q")).isEmpty();
    assertThat(Query.value("q=a+b", "q")).isEqualTo("a b");
  }
}
