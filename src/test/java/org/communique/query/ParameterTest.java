package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communique.CommuniqueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {
  @ParameterizedTest
  @CsvSource({
    "300, 12.5",
    "0.6, 1",
    "9999-12-31, 2018-07-31",
    "0001-01-01, 2018-07",
    "all, anything at all",
    "Japan, 7"
  })
  void takesWhatIsOfTheSortOfItsDefault(String standard, String value) {
    assertThat(new Parameter("p", standard, "").checked(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "300, far, p: 'far' is no number; give one such as 300",
    "300, 1e9, p: '1e9' is no number; give one such as 300",
    "9999-12-31, yesterday, p: 'yesterday' is no date; give one such as 2018-07-31",
    "9999-12-31, 31.7.2018, p: '31.7.2018' is no date; give one such as 2018-07-31"
  })
  void saysWhatIsWrongWithAnother(String standard, String value, String message) {
    assertThatThrownBy(() -> new Parameter("p", standard, "").checked(value))
        .isInstanceOf(CommuniqueException.class)
        .hasMessage(message);
  }
}
