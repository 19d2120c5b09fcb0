package ua.opencities.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResourcePathsTest {
  @Path("things")
  static class Things {
    @GET
    public void all() {}

    @GET
    @Path("{id}")
    public void one() {}

    @GET
    @Path("new")
    public void blank() {}

    @GET
    @Path("{id}/parts")
    public void parts() {}
  }

  @Path("things/{thing: [0-9]{2}}")
  static class ThingDeeds {
    @GET
    @Path("parts")
    public void parts() {}

    @POST
    @Path("end")
    public void end() {}
  }

  @Path("things/lists")
  static class Lists {
    @GET
    public void all() {}

    @GET
    @Path("sample.csv")
    public void sample() {}

    @GET
    @Path("{id}/lines")
    public void lines() {}
  }

  @Path("things/lists/{id}")
  static class OneList {
    @GET
    public void one() {}

    @POST
    @Path("lines")
    public void addLine() {}
  }

  @Test
  void findsTheAddressThatALongerOneHides() {
    assertThat(unreachable()).anyMatch(it -> it.startsWith("GET things/{.+} of class "));
  }

  /** As the sample of a list once was: the page of one list was asked for the list "sample.csv". */
  @Test
  void findsTheWordThatALongerAddressReadsAsAParameter() {
    assertThat(unreachable())
        .anyMatch(it -> it.startsWith("GET things/lists/sample.csv of class "));
  }

  @Test
  void findsTheVerbThatALongerAddressDoesNotAnswer() {
    assertThat(unreachable())
        .anyMatch(it -> it.startsWith("GET things/lists/{.+}/lines of class "));
  }

  @Test
  void findsNothingElse() {
    assertThat(unreachable()).hasSize(3);
  }

  private static Set<String> unreachable() {
    return ResourcePaths.unreachable(ResourcePathsTest.class.getPackageName());
  }
}
