package org.yihu.persistence.repository;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yihu.domain.assistance.Evidence;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Money;

/**
 * The stored form of case events and determinations. Kinds have names of their own here, so that a
 * renamed class does not make old rows unreadable; a test pins the form.
 */
final class CaseJson {
  static final Map<String, Class<? extends StepRecord>> KINDS =
      Map.ofEntries(
          Map.entry("opened", StepRecord.Opened.class),
          Map.entry("taken-over", StepRecord.TakenOver.class),
          Map.entry("supplement-asked", StepRecord.SupplementAsked.class),
          Map.entry("accepted", StepRecord.Accepted.class),
          Map.entry("authorised", StepRecord.Authorised.class),
          Map.entry("staff-relative-filed", StepRecord.StaffRelativeFiled.class),
          Map.entry("deadline-adjusted", StepRecord.DeadlineAdjusted.class),
          Map.entry("visited", StepRecord.Visited.class),
          Map.entry("neighbour-asked", StepRecord.NeighbourAsked.class),
          Map.entry("verification-requested", StepRecord.VerificationRequested.class),
          Map.entry("verification-reported", StepRecord.VerificationReported.class),
          Map.entry("determined", StepRecord.Determined.class),
          Map.entry("opinion-given", StepRecord.OpinionGiven.class),
          Map.entry("sent-back", StepRecord.SentBack.class),
          Map.entry("notice-posted", StepRecord.NoticePosted.class),
          Map.entry("notice-ended", StepRecord.NoticeEnded.class),
          Map.entry("objected", StepRecord.Objected.class),
          Map.entry("appraised", StepRecord.Appraised.class),
          Map.entry("sample-drawn", StepRecord.SampleDrawn.class),
          Map.entry("county-checked", StepRecord.CountyChecked.class),
          Map.entry("granted", StepRecord.Granted.class),
          Map.entry("refused", StepRecord.Refused.class),
          Map.entry("served", StepRecord.Served.class),
          Map.entry("heard", StepRecord.Heard.class),
          Map.entry("changed", StepRecord.Changed.class),
          Map.entry("tapered", StepRecord.Tapered.class),
          Map.entry("reviewed", StepRecord.Reviewed.class),
          Map.entry("terminated", StepRecord.Terminated.class),
          Map.entry("procedure-ended", StepRecord.ProcedureEnded.class));

  private static final Map<Class<?>, String> NAMES =
      KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
  private interface EvidenceForm {}

  private static final JsonMapper MAPPER = mapper();

  private CaseJson() {}

  private static JsonMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), values())
            .addMixIn(Evidence.class, EvidenceForm.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .build();
    mapper.registerSubtypes(
        new NamedType(Evidence.Amounts.class, "amounts"),
        new NamedType(Evidence.Counts.class, "counts"),
        new NamedType(Evidence.Share.class, "share"),
        new NamedType(Evidence.PersonState.class, "person"),
        new NamedType(Evidence.Employment.class, "employment"),
        new NamedType(Evidence.Obligors.class, "obligors"),
        new NamedType(Evidence.Others.class, "others"));
    return mapper;
  }

  private static SimpleModule values() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(Money.class, ToStringSerializer.instance);
    module.addDeserializer(Money.class, new FromText<>(Money.class, Money::ofYuan));
    module.addSerializer(DivisionCode.class, ToStringSerializer.instance);
    module.addDeserializer(
        DivisionCode.class, new FromText<>(DivisionCode.class, DivisionCode::new));
    return module;
  }

  private static final class FromText<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> reader;

    FromText(Class<T> type, Function<String, T> reader) {
      super(type);
      this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return reader.apply(parser.getText());
    }
  }

  static String kindOf(StepRecord record) {
    return kindOf(record.getClass());
  }

  static String kindOf(Class<? extends StepRecord> record) {
    return NAMES.get(record);
  }

  static StepRecord record(String kind, String content) {
    return read(content, KINDS.get(kind));
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be stored: " + value.getClass(), e);
    }
  }

  static <T> T read(String content, Class<T> type) {
    try {
      return MAPPER.readValue(content, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored " + type.getSimpleName() + " cannot be read", e);
    }
  }
}
