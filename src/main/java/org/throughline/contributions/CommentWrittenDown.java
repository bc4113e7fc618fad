package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A helper wrote down what somebody else says, who agreed to it. */
public record CommentWrittenDown(UUID subject, ConsultationId consultation, HelperRole role, Agreement agreed)
        implements DomainEvent {}
