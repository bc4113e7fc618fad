package org.throughline.responses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.organisations.OrganisationNames;
import org.throughline.people.EmailAddress;

/**
 * Members as somebody types or pastes them: a name and an address on each line, with a comma, a semicolon, a tab or a space between
 * them. Each name is taken once; what cannot be read is kept with the reason.
 */
record MemberLines(Map<String, NamedMember> members, List<AddedMembers.UnreadLine> unread) {

    private static final int LONGEST_NAME = 150;
    private static final Pattern LINE =
            Pattern.compile("(.*?)[\\s,;<\"]*[\\s,;<]([^\\s,;<>\"]+@[^\\s,;<>\"]+)[>\\s,;\"]*");

    static MemberLines read(String text) {
        Map<String, NamedMember> members = new LinkedHashMap<>();
        List<AddedMembers.UnreadLine> unread = new ArrayList<>();
        for (String typed : text.split("\\R", -1)) {
            String line = typed.strip();
            if (!line.isEmpty()) {
                take(line, members, unread);
            }
        }
        return new MemberLines(members, unread);
    }

    private static void take(String line, Map<String, NamedMember> members, List<AddedMembers.UnreadLine> unread) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            unread.add(new AddedMembers.UnreadLine(line, "responses.members.no-address"));
            return;
        }
        String name = SafeText.line(parts.group(1)).replaceFirst("^\"", "");
        String key = OrganisationNames.key(name);
        if (key.isEmpty() || name.length() > LONGEST_NAME) {
            unread.add(new AddedMembers.UnreadLine(line, "responses.members.no-name"));
            return;
        }
        try {
            members.putIfAbsent(
                    key,
                    new NamedMember(name, key, EmailAddress.of(parts.group(2)).value()));
        } catch (Refused noAddress) {
            unread.add(new AddedMembers.UnreadLine(line, "responses.members.no-address"));
        }
    }
}
