# The application from its jar. Build the jar first: ./mvnw -DskipTests package
FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /app throughline
WORKDIR /app
COPY --chown=throughline target/throughline.jar throughline.jar
USER throughline
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-jar", "throughline.jar"]
